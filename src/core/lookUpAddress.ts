/** Microsoft's own page about an AADSTS code, which takes digits only; null for codes of other kinds. */
export function lookUpAddress(id: string): string | null {
  const [, digits] = /^AADSTS(\d+)$/u.exec(id) ?? [];
  return digits ? `https://login.microsoftonline.com/error?code=${digits}` : null;
}

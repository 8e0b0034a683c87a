/** What is left of a secret, in pieces long enough to be of use to somebody. */
export function leftOf(value: string, shown: string): string[] {
  const size = Math.min(value.length, 16);
  const left: string[] = [];
  for (let at = 0; at + size <= value.length; at += Math.max(1, size >> 1))
    if (shown.includes(value.slice(at, at + size))) left.push(value.slice(at, at + size));
  return left;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Whether the claims that a client asked with hold all that a challenge wants; `asked` may hold more, such as the
 * client's capabilities. What is no JSON holds nothing.
 */
export function answersChallenge(asked: string | null, challenge: string): boolean {
  const [given, wanted] = [claimsOfToken(asked), claimsOfToken(challenge)];
  if (!given || !wanted) return false;
  return Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(given[name]) === JSON.stringify(value),
  );
}

/** Whether a client says that it can answer claims challenges (`cp1`). */
export function saysItCanAnswer(asked: string | null): boolean {
  const capabilities = claimsOfToken(asked)?.xms_cc as { values?: unknown } | undefined;
  return Array.isArray(capabilities?.values) && capabilities.values.includes('cp1');
}

/** The authentication context that the claims ask for. */
export const contextIn = (asked: string | null): string | undefined => {
  const acrs = claimsOfToken(asked)?.acrs as { value?: unknown } | undefined;
  return typeof acrs?.value === 'string' ? acrs.value : undefined;
};

function claimsOfToken(text: string | null): Json | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const claims = (value as { access_token?: unknown } | null)?.access_token;
    return typeof claims === 'object' && claims !== null ? (claims as Json) : null;
  } catch {
    return null;
  }
}

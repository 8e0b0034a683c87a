/** Parameters of a fragment that hold a token, as jwt.ms takes them and as Entra sends them. */
const names = ['access_token', 'id_token'];

let taken: string | null = null;

/**
 * Takes a token out of the address and clears the fragment at once, before anything else of ours runs:
 * it must stand neither in the history nor in what somebody copies. Called by the entry, on every page.
 */
export function takeFragment(): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = names.map((name) => fragment.get(name)).find((value) => value);
  if (!token) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  taken = token;
}

/** The token that came with the address; given once. */
export function tokenOfAddress(): string | null {
  const token = taken;
  taken = null;
  return token;
}

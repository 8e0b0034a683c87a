/** What waits in the tab's storage while a sign-in leaves the page: nothing of a person's own, and no token. */
export interface Waiting {
  readonly client: { readonly clientId: string; readonly tenant: string; readonly cloud: string };
  readonly scopes: string;
  readonly method: string;
  readonly version: string;
  /** A template: what was typed had ids. */
  readonly path: string;
  /** Pasted evidence with its secrets masked, by id. */
  readonly evidence: readonly { readonly id: string; readonly text: string }[];
}

const KEY = 'unforbidden.live';

/** Keeps it; false where the browser refuses storage, and then a redirect could not come back. */
export function keepWaiting(waiting: Waiting): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(waiting));
    return true;
  } catch {
    return false;
  }
}

/** What a redirect left behind, once: it is deleted as it is read. Null where there is none, or storage is refused. */
export function takeWaiting(): Waiting | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text === null ? null : (JSON.parse(text) as Waiting);
  } catch {
    return null;
  }
}

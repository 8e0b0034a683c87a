import type { Fact } from '../../core/facts/fact.ts';

/** What waits in the tab's storage while a sign-in leaves the page: nothing of a person's own, and no token. */
export interface Waiting {
  readonly client: { readonly clientId: string; readonly tenant: string; readonly cloud: string };
  readonly scopes: string;
  readonly method: string;
  readonly version: string;
  /** A template: what was typed had ids. */
  readonly path: string;
  /** Whether something of the call was left out: ids, query options, headers or the body. */
  readonly leftOut: boolean;
  /** Pasted evidence with its secrets masked, by id. */
  readonly evidence: readonly { readonly id: string; readonly text: string }[];
  /** What was read in the secrets that are masked now; a fact's value is never free text. */
  readonly facts: readonly Fact[];
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

/** What a redirect left behind, once: it is deleted as it is read. Null where there is none that could be ours. */
export function takeWaiting(): Waiting | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const value: unknown = text === null ? null : JSON.parse(text);
    return isWaiting(value) ? value : null;
  } catch {
    return null;
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { client, evidence, facts, leftOut, ...texts } = value as Record<keyof Waiting, unknown>;
  const { scopes, method, version, path } = texts;
  return (
    typeof client === 'object' &&
    client !== null &&
    ['clientId', 'tenant', 'cloud'].every(
      (name) => typeof (client as Record<string, unknown>)[name] === 'string',
    ) &&
    [scopes, method, version, path].every((text) => typeof text === 'string') &&
    typeof leftOut === 'boolean' &&
    Array.isArray(evidence) &&
    Array.isArray(facts)
  );
}

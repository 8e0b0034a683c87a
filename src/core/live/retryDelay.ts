/** No more tries than this in all. */
export const MOST_TRIES = 4;
/** Longer than this nobody waits in front of a page: it is said instead, and the person sends again. */
const LONGEST = 60_000;

interface Failed {
  readonly status: number;
  readonly method: string;
  /** Tries so far, 1 after the first. */
  readonly tries: number;
  /** The header, where the page may read it: seconds, or a date (RFC 9110 10.2.3). */
  readonly retryAfter: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What to do after an answer that may be a passing one. */
export type Retry =
  | { readonly kind: 'wait'; readonly ms: number; readonly told: boolean }
  | { readonly kind: 'too-long'; readonly ms: number }
  | { readonly kind: 'give-up' };

/**
 * Whether to send the same call again, and when: 429 always (it was not carried out), 503 for reading only. Retry-After
 * is obeyed where it can be read; Graph does not always expose it to pages, and then 1, 2 and 4 seconds stand in.
 */
export function retryDelay({ status, method, tries, retryAfter, now }: Failed): Retry {
  const passing = status === 429 || (status === 503 && method === 'GET');
  if (!passing || tries >= MOST_TRIES) return { kind: 'give-up' };
  const told = retryAfter === null ? null : parseRetryAfter(retryAfter, now);
  const ms = told ?? 1000 * 2 ** (tries - 1);
  return ms > LONGEST ? { kind: 'too-long', ms } : { kind: 'wait', ms, told: told !== null };
}

/** Milliseconds to wait, never less than none; null where the header says nothing that can be read. */
export function parseRetryAfter(header: string, now: number): number | null {
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

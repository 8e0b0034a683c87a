import type { Exchange } from '../core/live/exchange.ts';
import { retryDelay } from '../core/live/retryDelay.ts';

export interface Call {
  readonly method: string;
  /** Checked by `parseGraphAddress`: nothing else may be sent a token. */
  readonly href: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly token: string;
}

/** What happens while a call is under way. */
export type Progress =
  | { readonly kind: 'sending'; readonly tries: number }
  | { readonly kind: 'waiting'; readonly tries: number; readonly ms: number; readonly told: boolean };

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds for one try. */
  readonly timeout?: number;
}

const TIMEOUT = 30_000;

/**
 * Sends a call to Graph and waits for its whole answer; tries again after 429 and 503 as `retryDelay` says. Null where
 * it was cancelled. No answer at all is an exchange too: refused by CORS and a cut connection look the same to a page.
 */
export async function sendCall(
  call: Call,
  { signal, onProgress, timeout = TIMEOUT }: Options,
): Promise<Exchange | null> {
  for (let tries = 1; ; tries++) {
    onProgress({ kind: 'sending', tries });
    const exchange = await sendOnce(call, signal, timeout);
    if (!exchange) return null;
    const retry = retryDelay({
      status: exchange.status ?? 0,
      method: call.method,
      tries,
      retryAfter: exchange.headers.find(([name]) => name === 'retry-after')?.[1] ?? null,
      now: Date.now(),
    });
    if (retry.kind !== 'wait') return exchange;
    onProgress({ kind: 'waiting', tries, ms: retry.ms, told: retry.told });
    await pause(retry.ms, signal);
    if (signal.aborted) return null;
  }
}

async function sendOnce(call: Call, cancelled: AbortSignal, timeout: number): Promise<Exchange | null> {
  const { method, href } = call;
  const clientRequestId = crypto.randomUUID();
  const begun = performance.now();
  const ended = (transport: Exchange['transport'], rest: Partial<Exchange> = {}): Exchange => ({
    method,
    href,
    sent: { headers: call.headers, body: call.body },
    transport,
    headers: [],
    body: '',
    took: Math.round(performance.now() - begun),
    clientRequestId,
    ...rest,
  });
  const hasBody = call.body.trim() !== '' && method !== 'GET';
  // Outside of the try: what cannot be a header is our fault, and must not look like a refusal of the browser.
  const headers = new Headers([
    ...call.headers.map(([name, value]): [string, string] => [name, value]),
    ...(hasBody ? [['Content-Type', 'application/json'] as [string, string]] : []),
    ['Authorization', `Bearer ${call.token}`],
    ['client-request-id', clientRequestId],
  ]);
  const late = AbortSignal.timeout(timeout);
  const signal = AbortSignal.any([cancelled, late]);
  try {
    const response = await fetch(href, {
      method,
      headers,
      ...(hasBody && { body: call.body }),
      signal,
      // A token follows no redirect: the other host is not one that was checked.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect') return ended('refused-by-cors');
    const body = await response.text();
    return ended('answered', {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      body,
    });
  } catch {
    if (cancelled.aborted) return null;
    return ended(late.aborted ? 'timed-out' : navigator.onLine ? 'refused-by-cors' : 'offline');
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

import type { Evidence } from '../evidence.ts';

/** One call as the page made it and what came back. */
export interface Exchange {
  readonly method: string;
  /** Absolute. */
  readonly href: string;
  /** What went with it besides the token. */
  readonly sent?: { readonly headers: readonly (readonly [string, string])[]; readonly body: string };
  /** How it ended; `answered` has the rest. */
  readonly transport: Exclude<Evidence['transport'], 'unknown'>;
  readonly status?: number;
  readonly statusText?: string;
  /** Those that the page may read. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** Milliseconds from sending to the whole body. */
  readonly took: number;
  /** The id that we sent, for support. */
  readonly clientRequestId: string;
}

/** Longer bodies say nothing more about a refusal. */
const MOST_BODY = 200_000;

/**
 * The evidence that a live call leaves: the same text as if somebody had pasted the exchange, so that the readers treat
 * both alike. Headers are only those that a page may read, so what is missing may still have been sent: a fragment.
 */
export function evidenceOfExchange(exchange: Exchange): Evidence {
  const { method, href, sent, status, statusText, headers, body, transport } = exchange;
  const asked = [
    `${method} ${href}`,
    ...(sent?.headers.map(([name, value]) => `${name}: ${value}`) ?? []),
    ...(sent?.body ? ['', sent.body.slice(0, MOST_BODY)] : []),
  ];
  const answer =
    transport === 'answered'
      ? [
          `HTTP/1.1 ${status}${statusText ? ` ${statusText}` : ''}`,
          ...headers.map(([name, value]) => `${name}: ${value}`),
          '',
          body.slice(0, MOST_BODY),
        ]
      : [];
  return {
    id: 'live',
    text: [...asked, '', ...answer].join('\n').trimEnd(),
    completeness: 'fragment',
    transport,
  };
}

/** The header of that name in any case, or null. */
export const headerOf = ({ headers }: Exchange, name: string): string | null =>
  headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? null;

import type { Span } from '../facts/fact.ts';
import { decidingOrder } from '../readers/decidingOrder.ts';
import { type JsonEntry, listMembers, objectEntries } from '../readers/jsonScan.ts';
import type { FoundError } from '../readers/reader.ts';
import { requestTemplate } from '../readers/requestTemplate.ts';
import { apiOfHost } from '../token/audience.ts';

const begins = /^\s{0,100}\{\s{0,100}"log"\s{0,20}:\s{0,20}\{/;
const entriesKey = /"entries"\s{0,20}:\s{0,20}\[/g;
const signInHost =
  /^(?:login\.(?:microsoftonline\.(?:com|us)|microsoft\.com|windows\.net|live\.com|partner\.microsoftonline\.cn|chinacloudapi\.cn)|sts\.(?:windows\.net|chinacloudapi\.cn))$/i;
/** What an exchange that may have failed holds somewhere; the others are not looked at closely. */
const mayHaveFailed = /"status"\s?:\s?(?:0|[45]\d\d)\b|AADSTS|[?#&]error=/;

/** Whether a text is a recording of the developer tools (HTTP Archive). */
export const isHar = (text: string): boolean => begins.test(text.slice(0, 400));

const longestUrl = 4000;
const longestBody = 20_000;

/** The entries of an object inside another; none where it is missing. */
function inner(text: string, entry: JsonEntry | undefined): ReadonlyMap<string, JsonEntry> {
  return entry && text[entry.value.start] === '{' ? objectEntries(text, entry.value.start) : new Map();
}
/** A string without its quotes, or a number as it stands. */
const written = (text: string, entry: JsonEntry | undefined): string =>
  entry
    ? text
        .slice(entry.value.start, Math.min(entry.value.end, entry.value.start + longestUrl))
        .replace(/^"|"$/g, '')
    : '';

/** A value as far as it says anything; of a sign-in page what stands around its code. */
function readable(text: string, entry: JsonEntry | undefined, longest: number): Span[] {
  if (!entry) return [];
  const { start, end } = entry.span;
  if (end - start <= longest) return [{ start, end }];
  const code = text.indexOf('AADSTS', start);
  return code >= 0 && code < end
    ? [{ start: Math.max(start, code - 1000), end: Math.min(end, code + 2000) }]
    : [{ start, end: start + longest }];
}

const address = /^https?:\/\/(?:[^/@\s]{0,200}@)?([\w.-]{1,253})(?::\d{1,5})?(\/[^?#]{0,2000})?/i;
const graphCode = /\\?"code\\?"\s{0,4}:\s{0,4}\\?"([A-Za-z][\w.]{2,80})\\?"/;

/** One recorded exchange, where it failed. */
function failure(text: string, exchange: Span): FoundError | undefined {
  if (text[exchange.start] !== '{') return undefined;
  const entry = objectEntries(text, exchange.start);
  const request = inner(text, entry.get('request'));
  const response = inner(text, entry.get('response'));
  const url = written(text, request.get('url'));
  const [, host = '', path = '/'] = address.exec(url) ?? [];
  const by = signInHost.test(host) ? 'sign-in' : apiOfHost(host) ? 'graph' : 'other';
  const status = Number(written(text, response.get('status')) || Number.NaN);
  const body = inner(text, response.get('content')).get('text');
  const spans = [
    ...readable(text, request.get('method'), 100),
    ...readable(text, request.get('url'), longestUrl),
    ...readable(text, request.get('headers'), longestBody),
    ...readable(text, inner(text, request.get('postData')).get('text'), longestUrl),
    ...readable(text, response.get('status'), 100),
    ...readable(text, response.get('statusText'), 200),
    ...readable(text, response.get('headers'), longestBody),
    ...readable(text, response.get('redirectURL'), longestUrl),
    ...readable(text, body, longestBody),
  ];
  const answer = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const sts = /AADSTS\d{3,8}/i.exec(answer)?.[0]?.toUpperCase();
  const refused =
    status >= 400 || (status === 0 && by !== 'other') || sts !== undefined || /[?#&]error=/.test(url);
  if (!refused) return undefined;
  const code = sts ?? (status >= 400 ? graphCode.exec(answer)?.[1]?.toLowerCase() : undefined);
  const method = /^[A-Z]{3,7}$/.exec(written(text, request.get('method')))?.[0];
  return {
    spans,
    by: sts ? 'sign-in' : by,
    ...(Number.isInteger(status) && { status }),
    ...(code && { code }),
    ...(method && { method }),
    ...(by === 'graph' && { template: requestTemplate(path.replace(/^\/(?:v1\.0|beta)(?=\/|$)/i, '')) }),
    times: 1,
  };
}

/**
 * The failing exchanges of a recording, the one that decides first; each with the characters that tell of it.
 * One pass over the text. `onProgress` is told from time to time how many characters are behind.
 */
export function failingExchanges(text: string, onProgress?: (done: number) => void): FoundError[] {
  entriesKey.lastIndex = 0;
  const match = entriesKey.exec(text);
  if (!match) return [];
  const found: FoundError[] = [];
  let told = 0;
  for (const exchange of listMembers(text, entriesKey.lastIndex - 1)) {
    if (mayHaveFailed.test(text.slice(exchange.start, exchange.end))) {
      const failed = failure(text, exchange);
      if (failed) found.push(failed);
    }
    if (onProgress && exchange.end - told > 1_000_000) {
      told = exchange.end;
      onProgress(told);
    }
  }
  return decidingOrder(mergeEqual(found)).slice(0, 200);
}

/** What failed again in the same way is one error, with the characters of its first time. */
function mergeEqual(errors: readonly FoundError[]): FoundError[] {
  const kept = new Map<string, FoundError>();
  for (const error of errors) {
    const key = [error.by, error.status, error.code, error.method, error.template].join(' ');
    const before = kept.get(key);
    kept.set(key, before ? { ...before, times: before.times + 1 } : error);
  }
  return [...kept.values()];
}

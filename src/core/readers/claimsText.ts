import type { Evidence } from '../evidence.ts';
import type { Source, Span } from '../facts/fact.ts';
import type { Claims } from '../token/decodeJwt.ts';
import { factsOfClaims } from '../token/tokenFacts.ts';
import { tableClaims } from './claimsTable.ts';
import { type Finding, matchesOf } from './finding.ts';
import { type PlainText, plainText } from './plainText.ts';

const names =
  'aud|iss|scp|roles|idtyp|oid|sub|tid|appid|azp|upn|unique_name|preferred_username|idp|acct|acrs|xms_cc|nbf|exp|iat|nonce|name|ver';
/** A claim in JSON or in a dict; a bare one on a line as token viewers print it. */
const quoted = new RegExp(
  `["'](${names})["']\\s?:\\s?(?:"([^"]{0,4000})"|'([^']{0,4000})'|\\[([^[\\]]{0,6000})\\]|(\\d{1,12})(?!\\w))`,
  'g',
);
const bare =
  /(?<![\w"'./-]|(?:required|application|allowed|user|directory) )(aud|scp|roles|idtyp)\s?[:=]\s?((?:https?:|api:)?[\w./,:-]{2,200}(?: [A-Z][\w-]{0,60}(?:\.[\w-]{1,60}){1,4}| openid| profile| email){0,100})/g;
/** Claims that no other JSON has; the rest counts only near one of these. */
const telling = /^(?:aud|scp|idtyp|appid|xms_cc|acrs|roles)$/;
/** What every complete access token of Entra holds. */
const complete = ['aud', 'iss', 'iat', 'exp', 'ver'];

interface FoundClaim {
  readonly name: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function foundClaims(text: string): FoundClaim[] {
  const json = matchesOf(quoted, text, 400).map((match): FoundClaim => {
    const [whole, name = '', double, single, list, number] = match;
    const items =
      list === undefined ? undefined : matchesOf(/["']([^"']{1,200})["']/g, list, 500).map((item) => item[1]);
    const value = items ?? (number === undefined ? (double ?? single) : Number(number));
    return { name, value, start: match.index, end: match.index + whole.length };
  });
  const lines = matchesOf(bare, text, 50).flatMap((match): FoundClaim[] => {
    const [whole, name = '', value = ''] = match;
    const fits =
      { aud: /^(?:https?:\/\/|api:\/\/|[0-9a-f]{8}-)/i, idtyp: /^(?:app|user)$/i }[name] ??
      /^[A-Z][\w-]*\.\w/;
    const list = name === 'roles' ? value.split(/[\s,]+/).filter(Boolean) : value.replaceAll(',', ' ');
    return fits.test(value)
      ? [{ name, value: list, start: match.index, end: match.index + whole.length }]
      : [];
  });
  const all = [...json, ...lines];
  const anchors = all.filter(({ name, value }) => telling.test(name) && (name !== 'roles' || isRoles(value)));
  return all.filter(({ start }) => anchors.some((anchor) => Math.abs(anchor.start - start) < 6000));
}

/** `roles` is a common word: only names of permissions make it a claim. */
const isRoles = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => /^[A-Z]\w*(?:\.[\w-]+)+$/.test(String(item)));

/** The whole payload, where the text holds it as one JSON object with all that a token always holds. */
function wholePayload(text: string, first: number): Claims | undefined {
  const start = text.lastIndexOf('{', first);
  if (start < 0 || first - start > 6000) return undefined;
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + 20_000); at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) {
      try {
        const parsed = JSON.parse(text.slice(start, at + 1)) as Claims;
        return complete.every((name) => name in parsed) && ('sub' in parsed || 'oid' in parsed)
          ? parsed
          : undefined;
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
}

/** Claims that someone decoded and pasted as text. A fragment: what is not in it may still be in the token. */
export function readClaimsText(evidence: Evidence, at?: number): Finding {
  const plain: PlainText = plainText(evidence);
  const found = foundClaims(plain.text);
  const table = tableClaims(evidence.text);
  const spans = new Map<string, Span>();
  const parts: Record<string, unknown> = {};
  const add = (name: string, value: unknown, span: Span) => {
    if (spans.has(name)) return;
    spans.set(name, span);
    parts[name] = value;
  };
  if (table.some(({ name }) => telling.test(name)))
    for (const { name, value, start, end } of table) add(name, value, { start, end });
  for (const { name, value, start, end } of found) add(name, value, plain.span(start, end));
  const [fallback] = spans.values();
  if (!fallback) return {};
  const payload =
    found.length > 0 ? wholePayload(plain.text, Math.min(...found.map(({ start }) => start))) : undefined;
  const sourceOf = (claim: string): Source => ({
    kind: 'claim',
    evidence: evidence.id,
    claim,
    span: spans.get(claim) ?? fallback,
  });
  const facts = factsOfClaims(payload ?? parts, { whole: payload !== undefined, sourceOf, at });
  return facts.length === 0 ? {} : { facts, recognised: [{ kind: 'token', span: fallback }] };
}

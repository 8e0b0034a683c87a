import type { Span } from '../facts/fact.ts';
import { hardWraps } from '../readers/hardWraps.ts';
import { foldText } from '../readers/plainText.ts';
import type { Secret } from '../readers/reader.ts';
import { findTokens } from '../token/findTokens.ts';
import { namedSecrets } from './secretKeys.ts';
import { secretShapes } from './secretShapes.ts';
import { valueAfter } from './valueAfter.ts';

const key = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
/** Words that stand where a secret was, or where one belongs: masking them would hide nothing and confuse. */
const placeholder =
  /^(?:null|none|undefined|true|false|string|object|redacted|hidden|removed|masked|sanitized|empty|\*+|[xX]{3,}|\.{2,}.{0,3}|…|#+|[-_]+|your[\w-]*|process\.env[\w.[\]]*|os\.environ\S*|env[.:(]\S*|\$[\w:.({]\S*|%\w+%|[<{[(].*|@\w+\(.*)$/i;

const longestPlaceholder = 200;

/** Every private key block; one without its end runs to the end of the text. */
function keyBlocks(text: string): Secret[] {
  const found: Secret[] = [];
  key.lastIndex = 0;
  for (let match = key.exec(text); match; match = key.exec(text)) {
    keyEnd.lastIndex = key.lastIndex;
    const end = keyEnd.exec(text) ? keyEnd.lastIndex : text.length;
    found.push({ kind: 'key', span: { start: match.index, end } });
    key.lastIndex = end;
  }
  return found;
}

/** The secrets of a text as it stands. */
function secretsIn(text: string): Secret[] {
  const found: Secret[] = keyBlocks(text);
  for (const token of findTokens(text, Number.POSITIVE_INFINITY))
    found.push({
      kind: token.role === 'code' ? 'code' : 'token',
      span: { start: token.start, end: token.end },
    });
  let wraps: ReadonlySet<number> | undefined;
  const isWrap = (at: number): boolean => {
    wraps ??= hardWraps(text);
    return wraps.has(at);
  };
  let masked = 0;
  for (const { name, start, end } of namedSecrets(text)) {
    // A name inside of what is masked already says nothing new.
    if (start < masked) continue;
    const span = valueAfter(text, start, end, isWrap, name.like);
    if (!span || span.end - span.start < name.least) continue;
    const written = text.slice(span.start, span.end);
    if (written.length < longestPlaceholder && placeholder.test(written)) continue;
    found.push({ kind: name.kind, span });
    masked = span.end;
  }
  for (const [kind, shape] of secretShapes) {
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      const secret = match[1] ?? '';
      if (secret === '' || (secret.length < longestPlaceholder && placeholder.test(secret))) continue;
      const start = match.index + match[0].lastIndexOf(secret);
      found.push({ kind, span: { start, end: start + secret.length } });
    }
  }
  return found;
}

/** Longer texts are searched as they stand alone: what a narrow terminal broke is a screenful, not a log. */
const longestUnwrapped = 100_000;

/**
 * Everything in a text that must not be shown or leave the page: tokens, client secrets, authorization
 * codes, cookies, private keys, passwords; as they stand, and as they read once escapes and hard line
 * breaks are undone. In the order of the text, overlaps joined.
 */
export function findSecrets(text: string): Secret[] {
  const found = secretsIn(text);
  if (text.length <= longestUnwrapped) {
    const plain = foldText(text, true);
    if (plain.text !== text)
      for (const { kind, span } of secretsIn(plain.text))
        found.push({ kind, span: plain.span(span.start, span.end) });
  }
  return joinSecrets(found);
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Overlapping secrets become one, named after the first. */
export function joinSecrets(secrets: readonly Secret[]): Secret[] {
  const out: Secret[] = [];
  for (const secret of [...secrets].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = out.at(-1);
    if (last && secret.span.start < last.span.end)
      out[out.length - 1] = { kind: last.kind, span: joined(last.span, secret.span) };
    else if (secret.span.end > secret.span.start) out.push(secret);
  }
  return out;
}

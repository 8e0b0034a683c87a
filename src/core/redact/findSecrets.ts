import type { Span } from '../facts/fact.ts';
import type { Secret } from '../readers/reader.ts';
import { findTokens } from '../token/findTokens.ts';

/** Between a key and its value, in JSON (also escaped), code or an address. */
const assigned = `\\\\*["'\\]]?\\s{0,4}(?:=>|%3[dD]|[:=])\\s{0,4}`;
const value = `([^\\s"'\`&,;<>\\\\)}\\]]{4,4000})`;
const quotedValue = `(?:\\\\*["'\`])([^"'\`\\r\\n\\\\]{1,4000})`;

/** Each with the secret itself in its first group. */
const forms: readonly (readonly [Secret['kind'], RegExp])[] = [
  [
    'secret',
    new RegExp(
      `(?<![\\w-])-?-?(?:[a-z]{0,20}_?)?client[-_]?secret${assigned}(?:[bu]?\\\\*["'\`])?${value}`,
      'gi',
    ),
  ],
  ['secret', new RegExp(`(?<!\\w)-ClientSecret(?:Credential)? +["']?${value}`, 'g')],
  [
    'secret',
    new RegExp(
      `(?<![\\w-])(?:app_?secret|secret(?:_?(?:key|value|text))?|api[-_]?key|account_?key|shared_?access_?key|subscription-key|code_verifier|device_code)${assigned}(?:[bu]?\\\\*["'\`])?${value}`,
      'gi',
    ),
  ],
  // What Entra issues as a client secret: three characters, a digit, `Q~`, and the rest up to forty.
  ['secret', /(?<![\w~.-])([\w.~-]{3}\dQ~[\w.~-]{28,40})/g],
  ['secret', /(?<=[?&]sig=)([^&\s"']{16,200})/gi],
  [
    'token',
    new RegExp(
      `(?<![\\w-])(?:access_?token|refresh_?token|id_?token|client_?assertion|assertion|user_?assertion)${assigned}(?:[bu]?\\\\*["'\`])?([^\\s"'\`&,;<>\\\\)}\\]]{12,20000})`,
      'gi',
    ),
  ],
  ['token', /(?<!\w)Bearer\s+["']?([\w\-+/=.~]{20,20000})/gi],
  ['secret', /Authorization["']?\s?[:=]\s?["']?(?:Basic|Digest|Negotiate|NTLM)\s+([\w\-+/=.~]{4,20000})/gi],
  [
    'code',
    /(?<=[?&#\s"']|^)code\\*["']?\s{0,4}(?:[:=]|%3[dD])\s{0,4}\\*["']?((?:[01]\.A|M\.[A-Z]\d|O?AQAB)[\w.!*$%-]{20,4000})/gim,
  ],
  ['code', /(?<=[?&])code=([^&\s"'#]{20,4000})/gi],
  ['cookie', /(?<![\w-])(?:Set-)?Cookie["']?\s?[:=]\s?["']?([^\r\n"']{4,20000})/gi],
  [
    'cookie',
    /(?<!\w)(?:ESTSAUTH(?:PERSISTENT|LIGHT)?|x-ms-gateway-slice|SignInStateCookie)=([^;\s"']{8,8000})/gi,
  ],
  ['password', new RegExp(`(?<![a-z])(?:password|passwd|pwd|passphrase)${assigned}${quotedValue}`, 'gi')],
  [
    'password',
    new RegExp(
      `(?<![a-z])(?:password|passwd|pwd|passphrase)${assigned}([^\\s"'\`&,;<>\\\\{(\\[]{3,400})`,
      'gi',
    ),
  ],
  ['password', /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'\r\n]{1,400})/gi],
];

const key = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const keyEnd = /-----END [A-Z ]{0,30}PRIVATE KEY-----/g;
/** Words that stand where a secret was, or where one belongs: masking them would hide nothing and confuse. */
const placeholder =
  /^(?:null|none|undefined|true|false|string|redacted|hidden|removed|\*+|x{3,}|\.{3,}|your[\w-]*|process\.env[\w.]*|\$[\w:.({]+)$/i;

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

/**
 * Everything in a text that must not be shown or leave the page: tokens, client secrets, authorization
 * codes, cookies, private keys, passwords. In the order of the text, overlaps joined.
 */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = keyBlocks(text);
  for (const token of findTokens(text, Number.POSITIVE_INFINITY))
    found.push({
      kind: token.role === 'code' ? 'code' : 'token',
      span: { start: token.start, end: token.end },
    });
  for (const [kind, form] of forms) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const secret = match[1] ?? '';
      if (secret === '' || placeholder.test(secret)) continue;
      const start = match.index + match[0].length - secret.length;
      found.push({ kind, span: { start, end: start + secret.length } });
    }
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

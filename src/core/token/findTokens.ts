import { stripEnd } from '../readers/stripEnd.ts';
/** A token in a text. `role` is what the words before it call it. */
export interface FoundToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: 'access' | 'id' | 'refresh' | 'code' | 'unknown';
  /** Whether its owner cut it short or took a part out. */
  readonly redacted: boolean;
}

/** A JSON object in base64 (`{"`, `{ `, `{⏎`), Entra's opaque tokens, personal tickets, refresh tokens and codes. */
const beginnings =
  /(?:(?<![\w-])|(?<=Bearer))(?:(?:eyJ|eyA|ewo|ewog|ew0K)[\w-]{8}|PAQAB[\w-]{15}|Ew[A-D][A-Za-z0-9+/]{40}|[01]\.A[\w-]{20}|M\.[A-Z]\d{1,3}_[A-Z0-9]{2,4}[.-])/g;
const rest = /[\w\-+/=.!*$]*/y;
const restOfJwt = /[\w\-+/=.]*/y;
/** A line that holds nothing but more of the token: it was wrapped. */
const wrapped = /[ \t|>]{0,12}\r?\n[ \t|>]{0,40}(?!ey[AJ])([\w\-+/=.]{20,})(?=[ \t]*(?:["',;&\\]|\r?\n|$))/y;
const cutAway = /^\s?(?:\.{2,}|…|<|\[|\*|\(|x{3}|\{)/i;

const roles: readonly (readonly [RegExp, FoundToken['role']])[] = [
  [/(?:refresh_?token)[^\w]{1,8}$/i, 'refresh'],
  [/(?:id_?token)[^\w]{1,8}$/i, 'id'],
  [/(?:(?:^|[?&#\s"'])code|auth(?:orization)?_?code)["']?\s?[:=]\s?["']?$/i, 'code'],
  [/(?:access_?token[^\w]{1,8}|Bearer["'\s:]{1,4}|Authorization[^\w]{1,6})$/i, 'access'],
];

/** More tokens than this in one paste say nothing new; secrets are found by `findSecrets`, without a limit. */
const enough = 100;

/** Finds the tokens in a text: bare, after `Bearer`, in JSON or in an address, and wrapped over lines. */
export function findTokens(text: string, limit = enough): FoundToken[] {
  const found: FoundToken[] = [];
  beginnings.lastIndex = 0;
  for (let match = beginnings.exec(text); match && found.length < limit; match = beginnings.exec(text)) {
    const token = tokenAt(text, match.index);
    beginnings.lastIndex = Math.max(token.end, match.index + 1);
    // Without a dot, base64 of JSON is no token: claims of a challenge, a cookie, a part on its own.
    const jwt = /^e[yw]/.test(token.text);
    if (jwt && !token.text.includes('.') && !token.redacted) continue;
    found.push(token);
  }
  return found;
}

function tokenAt(text: string, start: number): FoundToken {
  const body = text[start] === 'e' ? restOfJwt : rest;
  body.lastIndex = start;
  let end = start + (body.exec(text)?.[0].length ?? 0);
  let pieces = text.slice(start, end);
  for (let lines = 0; lines < 400 && pieces.length >= 40; lines++) {
    wrapped.lastIndex = end;
    const line = wrapped.exec(text)?.[1];
    if (line === undefined) break;
    end = wrapped.lastIndex;
    pieces += line;
  }
  const trimmed = stripEnd(pieces, '.=');
  const dots = pieces.length - trimmed.length;
  const redacted = pieces.endsWith('..') || trimmed.includes('...') || cutAway.test(text.slice(end, end + 4));
  const before = text.slice(Math.max(0, start - 40), start);
  const role = roles.find(([words]) => words.test(before))?.[1] ?? 'unknown';
  // An unsigned token ends with its second dot; a sentence ends with one more than its token.
  const kept = dots === 1 && trimmed.split('.').length === 2 && pieces.endsWith('.') ? pieces : trimmed;
  return { text: kept, start, end: end - (pieces.length - kept.length), role, redacted };
}

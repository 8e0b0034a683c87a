import type { Evidence } from '../evidence.ts';
import { type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { isOauthError } from './oauthWords.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';

const classes =
  '(?:Browser(?:Configuration)?AuthError|Client(?:Auth|Configuration)Error|InteractionRequiredAuthError|ServerError|AuthError|NetworkError|NestedAppAuthError|CacheError|PlatformBrokerError|NativeAuthError|JoseHeaderError)';
/** Snake case with at least one joint: no word of prose, no HTTP status. */
const code = '([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?![\\w-])';

/** After the class of the error, or under its key. An error may quote another: the first is the one that was thrown. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${classes}: ?["'\`]?${code}`, 'g'),
  new RegExp(`\\b[Ee]rror[_ ]?[Cc]ode["']?\\s?[:=]\\s?["']?${code}`, 'g'),
];
/** MSAL.js 4 and 5 say no more than a link: to its page of errors, there or where that leads. */
const linked =
  /(?:\baka\.ms\/msal[\w.-]{0,40}|\blearn\.microsoft\.com\/[\w/.-]{0,80}msal[\w/.-]{0,80}|\/microsoft-authentication-library-for-js\/[\w/.-]{0,120})(?:\/errors\/|#)([a-z][a-z0-9]*(?:_[a-z0-9]+){1,8})/gi;
/** The code and its sentence alone. The endings keep out the keys of logs and of JSON (`trace_id: …`). */
const standing =
  /(?:^|["'[\n(])\s?((?:[a-z][a-z0-9]*_){1,6}(?:error|errors|user_type|response_failed|not_found|in_progress|timeout|out|mismatch|failed|application|missing|empty|cancelled|connectivity|blocked|supported))(?=: |["'\]]?\s*$)/g;

const recognised = new RegExp(
  `\\b${classes}\\b|\\bMsal(?:UiRequired|Service|Client|InteractionRequired|Throttl\\w{3,20})?Exception\\b|\\bMSAL(?:\\.|ErrorDomain)`,
);

function firstCode(expressions: readonly RegExp[], text: string) {
  return expressions
    .flatMap((expression) => matchesOf(expression, text, 20))
    .filter((match) => !isOauthError(match[1] ?? ''))
    .map((match) => ({
      code: match[1] ?? '',
      start: groupStart(match),
      end: groupStart(match) + (match[1]?.length ?? 0),
    }))
    .sort((a, b) => a.start - b.start)[0];
}

/** MSAL's own `errorCode`; where it passes on the token endpoint's error, that is an OAuth error and no code of MSAL's. */
export const readMsalError: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const match = firstCode(forms, plain.text) ?? firstCode([linked], plain.text);
  const alone = match ? undefined : firstCode([standing], evidence.text);
  const found = match ? plain.span(match.start, match.end) : alone;
  const code = match?.code ?? alone?.code;
  if (found && code) {
    const span = { start: found.start, end: found.end };
    return {
      facts: [known('msalCode', code.toLowerCase(), textAt(evidence, span))],
      recognised: [{ kind: 'msal-error', span }],
    };
  }
  const name = recognised.exec(plain.text);
  return name
    ? { recognised: [{ kind: 'msal-error', span: plain.span(name.index, name.index + name[0].length) }] }
    : {};
};

import type { Evidence } from '../evidence.ts';
import type { Fact } from '../facts/fact.ts';
import { type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { graphCorrelation } from './graphCorrelation.ts';
import { isOauthError } from './oauthWords.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';

/**
 * `"code": "X"`, `'code': 'X'`, `Code: X`, `Error code: X`, `code='X'`, `[code] => X`, `errorCode=X`: one
 * expression for Graph's JSON and for every library's way of printing it.
 */
const keyed =
  /(?<![\w.?&#-])((?:inner_?error_?|error_?)?code)["'\]]?\s?(?:=>|[:=])\s?["'(]?([A-Za-z][A-Za-z0-9_.]{2,80})(?![\w-])/gi;

/** Codes that are unmistakable without a key: the directory's, Exchange's, and a few names of their own. */
const standing =
  /(?<![\w./-])((?:Authorization|Authentication|Directory|Request|Service)_[A-Z][A-Za-z_]{3,60}|Error(?:AccessDenied|SendAsDenied|ItemNotFound|InternalServer[A-Za-z]{0,40}|Invalid[A-Za-z]{2,40}|Mailbox[A-Za-z]{2,40}|NonExistentMailbox|QuotaExceeded|Exceeded[A-Za-z]{2,40})|InvalidAuthenticationToken|InvalidAudienceForResource|InvalidCloudInstance|MailboxNotEnabledForRESTAPI|NoPermissionsInAccessToken|OrganizationFromTenantGuidNotFound|PermissionScopeNotGranted|ResourceNotFound|RoleAssignmentRequest[A-Z][A-Za-z]{3,40})(?!\w)/g;

/** `error: AccessDenied: …`, `('AccessDenied', '…`: common words that are a code only before a message. */
const leading =
  /(?:error:? |exception:? |\(["']|["'`] )(AccessDenied|BadRequest|Forbidden|GeneralException|InvalidRequest|ItemNotFound|Unauthorized|UnknownError)(?:: |["'], ["'])/gi;

/** rclone and other clients of OneDrive: `couldn't list files: accessDenied: Access denied`. */
const between =
  /: (accessDenied|generalException|invalidRequest|itemNotFound|unauthenticated|activityLimitReached|quotaLimitReached|notAllowed|notSupported): /g;

/** Words after `code:` that are none: HTTP phrases after "status code", the reason of a challenge, Node's own codes. */
const notAfter = /(?:status|exit|reason|result: \w{1,40} and|country|postal|zip) ?$/i;
const notACode =
  /^(?:null|none|undefined|true|false|string|number|the|is|for|and|not|authorization_code|code)$/i;
const nodeCode = /^(?:[A-Z]{2,}(?:_[A-Z]+)+|E[A-Z]{4,})$/;
const context = /message|error|exception|denied|request/i;

function isGraphCode(text: string, match: RegExpExecArray): boolean {
  const [, key = '', code = ''] = match;
  if (notACode.test(code) || nodeCode.test(code) || isOauthError(code) || code.includes('..')) return false;
  if (notAfter.test(text.slice(Math.max(0, match.index - 60), match.index))) return false;
  // MSAL's own `errorCode`s are snake case throughout; Graph's never are under that key.
  if (key.length > 4 && !/[A-Z]/.test(code)) return false;
  return context.test(
    text.slice(Math.max(0, match.index - 300), match.index) +
      text.slice(match.index + match[0].length).slice(0, 300),
  );
}

/** Every code of Graph's in a plain text, in lower case, with its place. */
export function graphCodes(
  text: string,
): { readonly code: string; readonly start: number; readonly end: number }[] {
  const found: { code: string; start: number; end: number }[] = [];
  const add = (code: string, start: number) =>
    found.push({ code: code.replace(/\.$/, '').toLowerCase(), start, end: start + code.length });
  for (const match of matchesOf(keyed, text))
    if (isGraphCode(text, match)) add(match[2] ?? '', groupStart(match, 2));
  for (const expression of [standing, leading, between])
    for (const match of matchesOf(expression, text)) add(match[1] ?? '', groupStart(match));
  return found;
}

/** Graph's error: its codes, inner ones too, its ids and the moment it was made. */
export const readGraphError: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const facts: Fact[] = graphCodes(plain.text).map(({ code, start, end }) =>
    known('graphCode', code, textAt(evidence, plain.span(start, end))),
  );
  const correlation = graphCorrelation(plain.text);
  return {
    facts,
    correlation,
    recognised: facts
      .slice(0, 1)
      .flatMap((fact) =>
        fact.source.kind === 'text' ? [{ kind: 'graph-error' as const, span: fact.source.span }] : [],
      ),
  };
};

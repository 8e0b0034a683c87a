import type { Evidence } from '../evidence.ts';
import type { Source, Span } from '../facts/fact.ts';
import { decodeJwt } from '../token/decodeJwt.ts';
import { type FoundToken, findTokens } from '../token/findTokens.ts';
import { accountOfOpaque, kindOfOpaque } from '../token/opaqueToken.ts';
import { bareToken } from '../token/readToken.ts';
import { factsOfClaims } from '../token/tokenFacts.ts';
import { kindOfClaims } from '../token/tokenKind.ts';
import { type Finding, known, textAt } from './finding.ts';
import { partiesOfClaims } from './parties.ts';
import type { ReadProblem } from './reader.ts';

/**
 * How likely a token is the one that was presented to the API: an id token hardly, and never what a token
 * response itself calls `id_token` or `refresh_token`.
 */
function likelihood(token: FoundToken): number {
  if (token.redacted) return -1;
  if (token.role === 'refresh' || token.role === 'code' || token.role === 'id') return 0;
  const presented = token.role === 'access' ? 10 : 0;
  const opaque = kindOfOpaque(token.text);
  if (opaque) return presented + (opaque === 'refresh-token' ? 1 : 3);
  const decoded = decodeJwt(token.text);
  if (!decoded.ok) return presented + 2;
  return presented + (kindOfClaims(decoded.value.claims) === 'id-token' ? 1 : 4);
}

/** What a program sends that took a missing value for a token. */
const notAToken = /^(?:undefined|null|none|nan|false|\[object ?\w+\])$/i;

/** The token that was presented: its kind and everything its claims say. Others in the text are left alone. */
export function readTokenText(evidence: Evidence, at?: number): Finding {
  const whole = evidence.completeness === 'token';
  const found = findTokens(evidence.text);
  const [best] = found.map((token) => ({ token, rank: likelihood(token) })).sort((a, b) => b.rank - a.rank);
  if (!best) return whole ? unreadable(evidence) : {};
  const { token, rank } = best;
  const span = { start: token.start, end: token.end };
  const recognised = [{ kind: 'token' as const, span }];
  if (rank < 0 || (rank === 0 && !whole)) return { recognised };

  const kind = kindOfOpaque(token.text);
  if (kind) {
    const account = accountOfOpaque(token.text);
    const source = textAt(evidence, span);
    return {
      recognised,
      facts: [known('token.kind', kind, source), ...(account ? [known('account', account, source)] : [])],
    };
  }
  const decoded = decodeJwt(token.text);
  if (!decoded.ok)
    return {
      recognised,
      problems: [{ kind: decoded.problem, span }],
      facts: malformed(evidence, span, whole),
    };
  const sourceOf = (claim: string): Source => ({ kind: 'claim', evidence: evidence.id, claim, span });
  const { claims } = decoded.value;
  return {
    recognised,
    ...partiesOfClaims(claims),
    facts: factsOfClaims(claims, { whole: true, sourceOf, at }),
  };
}

/** Malformed is said only of a token that is known to be whole: anything else may have been cut by its owner. */
const malformed = (evidence: Evidence, span: Span, whole: boolean) =>
  whole ? [known('token.kind', 'malformed', textAt(evidence, span))] : [];

/** A whole token that looks like none. */
function unreadable(evidence: Evidence): Finding {
  const span = { start: 0, end: evidence.text.length };
  const token = bareToken(evidence.text.slice(0, 200_000));
  const problems: ReadProblem[] = [{ kind: token === '' ? 'empty' : 'token-not-base64url', span }];
  return { problems, facts: malformed(evidence, span, notAToken.test(token)) };
}

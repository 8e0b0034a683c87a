import type { Evidence } from '../evidence.ts';
import type { Fact, FactValues } from '../facts/fact.ts';
import { decodeBase64Text } from '../token/decodeBase64.ts';
import { type Challenge, parseChallenge } from './challengeParams.ts';
import { absent, type Finding, headerAt, known, matchesOf } from './finding.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';

const header = 'WWW-Authenticate';
/** The header under its name, however a library prints it, or a challenge that stands alone. */
const bearer =
  /(?:www-?authenticate["'\]]?\s?(?:=>|[:=,])?\s?[["'{]{0,3}\s?)Bearer\b|(?<![\w-])Bearer(?= (?:realm|error|authorization_uri|client_id|claims)=)/gi;

/** The claims of a challenge as JSON; they are base64, but some gateways pass them on as they are. */
export function decodeClaims(value: string): unknown {
  const written = value.replace(/\s/g, '');
  const text = written.startsWith('{') ? value : decodeBase64Text(written);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a challenge's decoded claims ask of a new access token; undefined where they cannot be read. */
export function askedFor(claims: unknown): FactValues['challenge.asks'] | undefined {
  if (typeof claims !== 'object' || claims === null) return undefined;
  const asked = (claims as Record<string, unknown>).access_token;
  if (typeof asked !== 'object' || asked === null) return 'other';
  // A policy that asks for a context asks for it whatever else stands beside it.
  return 'acrs' in asked ? 'acrs' : 'nbf' in asked ? 'nbf' : 'other';
}

/** Whether nothing of a challenge can have been cut away: it says who to ask, and the text goes on behind it. */
function isWhole(evidence: Evidence, text: string, challenge: Challenge): boolean {
  if (!challenge.whole || text.startsWith('...', challenge.end)) return false;
  if (evidence.completeness === 'headers') return true;
  return (
    challenge.params.has('authorization_uri') &&
    text.slice(challenge.end, challenge.end + 200).trim().length > 1
  );
}

const statusLine = /^[ \t<]{0,8}HTTP\/[\d.]{1,3} [1-5]\d\d/m;

/** A whole block of an answer's headers without a challenge: the service sent none. */
function withoutChallenge(evidence: Evidence): Finding {
  if (evidence.completeness !== 'headers' || !statusLine.test(evidence.text)) return {};
  const source = headerAt(evidence, header, { start: 0, end: evidence.text.length });
  return { facts: [absent('challenge.error', source), known('challenge.claims', 'none', source)] };
}

/** `WWW-Authenticate`: a claims challenge is one only with `error="insufficient_claims"` and `claims`. */
export const readAuthenticateChallenge: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const challenges = matchesOf(bearer, plain.text, 10).map((match) => ({
    start: match.index,
    ...parseChallenge(plain.text, match.index + match[0].length),
  }));
  const best =
    challenges.find(({ params }) => params.has('claims')) ?? challenges.find(({ params }) => params.size > 0);
  if (!best) return withoutChallenge(evidence);
  const facts: Fact[] = [];
  const span = plain.span(best.start, best.end);
  const error = best.params.get('error');
  if (error && /^[\w-]{1,60}$/.test(error.value))
    facts.push(
      known(
        'challenge.error',
        error.value.toLowerCase(),
        headerAt(evidence, header, plain.span(error.start, error.end)),
      ),
    );
  const claims = best.params.get('claims');
  if (claims && claims.value.trim() !== '') {
    const source = headerAt(evidence, header, plain.span(claims.start, claims.end));
    const asks = askedFor(decodeClaims(claims.value));
    facts.push(known('challenge.claims', 'present', source));
    if (asks) facts.push(known('challenge.asks', asks, source));
  } else if (isWhole(evidence, plain.text, best))
    facts.push(known('challenge.claims', 'none', headerAt(evidence, header, span)));

  const readable = claims && typeof decodeClaims(claims.value) === 'object';
  return {
    facts,
    recognised: [
      {
        kind: readable || error?.value === 'insufficient_claims' ? 'claims-challenge' : 'http-response',
        span,
      },
    ],
  };
};

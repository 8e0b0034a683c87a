import { describe, expect, test } from 'vitest';
import { written } from '../readers/sampleEvidence.ts';
import { lifetimeAt } from './lifetime.ts';
import { factsOfClaims } from './tokenFacts.ts';

const facts = (claims: Record<string, unknown>, whole = true, at?: number) =>
  written(
    factsOfClaims(claims, {
      whole,
      at,
      sourceOf: (claim) => ({ kind: 'claim', evidence: 'token', claim, span: { start: 0, end: 1 } }),
    }),
  );

describe('the facts of claims', () => {
  test('of a whole token say what it does not hold', () => {
    expect(facts({ scp: 'User.Read', oid: 'a', sub: 'b' })).toEqual([
      'token.kind=delegated',
      'token.scope=User.Read',
      'token.claimsChallengeCapable=no',
      'token.role=absent',
      'token.acrs=absent',
    ]);
    expect(facts({ idtyp: 'app' })).toEqual([
      'token.kind=app-only',
      'token.claimsChallengeCapable=no',
      'token.scope=absent',
      'token.role=absent',
      'token.acrs=absent',
    ]);
  });

  test.each([
    [
      'of a fragment make nothing absent',
      { scp: 'User.Read' },
      ['token.kind=delegated', 'token.scope=User.Read'],
    ],
    [
      'name scopes without their resource',
      { scp: 'https://graph.microsoft.com/Mail.Send' },
      ['token.kind=delegated', 'token.scope=Mail.Send'],
    ],
    [
      "do not take a user's app roles for permissions",
      { scp: 'User.Read', roles: ['Mail.Read'] },
      ['token.kind=delegated', 'token.scope=User.Read'],
    ],
    ['do not take app roles for permissions where the kind is unknown', { roles: ['admin'] }, []],
    [
      'survive claims of the wrong type',
      { scp: 7, roles: { a: 1 }, aud: null, xms_cc: true, acrs: [1, null] },
      [],
    ],
  ])('%s', (_name, claims, expected) => {
    expect(facts(claims, false)).toEqual(expected);
  });

  test('judge the lifetime only at a moment', () => {
    const claims = { nbf: 1000, exp: 2000 };
    expect(facts(claims, false)).toEqual([]);
    expect(facts(claims, false, 1_500_000)).toEqual(['token.lifetime=valid']);
    expect(facts(claims, false, 2_000_000)).toEqual(['token.lifetime=expired']);
    expect(lifetimeAt({ notBefore: 1_000_000 }, 699_999)).toBe('not-yet-valid');
    // Within the five minutes by which clocks may differ.
    expect(lifetimeAt({ notBefore: 1_000_000 }, 700_001)).toBeUndefined();
    expect(lifetimeAt({}, 1)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeHar } from '../har/sampleHar.ts';
import { readEvidence } from '../readers/readEvidence.ts';
import { pasted } from '../readers/sampleEvidence.ts';
import { findSecrets } from '../redact/findSecrets.ts';
import { redact } from '../redact/redact.ts';
import { condense, isLong } from './condense.ts';
import { keepSecretsWhole } from './keepSecretsWhole.ts';

const part = (value: object) =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const token = `${part({ typ: 'JWT', alg: 'RS256' })}.${part({ aud: 'https://graph.microsoft.com', scp: 'User.Read', pad: 'x'.repeat(900) })}.c2lnbmF0dXJlLW1hZGU`;
const denied =
  '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}';
const exchanges = [
  { url: 'https://graph.microsoft.com/v1.0/me', status: 200, body: '{"id":"1"}' },
  {
    url: 'https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages?$top=2',
    status: 403,
    requestHeaders: { Authorization: `Bearer ${token}`, Cookie: 'ESTSAUTH=0.secretcookievalue' },
    responseHeaders: { 'request-id': '0a1b2c3d-1111-4222-8333-444455556600' },
    body: denied,
  },
  {
    method: 'POST',
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    status: 400,
    posted: 'client_id=1&client_secret=very~secret~value&grant_type=client_credentials',
    body: '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}',
  },
  { url: 'https://example.com/picture.png', status: 404, body: 'no' },
];
const recordingOf = (text: string) => {
  const condensed = condense(text);
  if (condensed.kind !== 'recording') throw new Error('no recording');
  return condensed;
};

describe('a recording', () => {
  test('gives the exchanges that failed, the one that decides first', () => {
    const { exchanges: failed, broken } = recordingOf(madeHar(exchanges));
    expect(
      failed.map(({ error }) => `${error.method} ${error.status} ${error.code} ${error.template}`),
    ).toEqual([
      'POST 400 AADSTS7000215 undefined',
      'GET 403 authorization_requestdenied /users/{id}/messages',
      'GET 404 undefined undefined',
    ]);
    expect(broken).toBe(false);
  });

  test.each([0, 2])('reads of each, at an indent of %d, what is read of it in the whole', (indent) => {
    const har = madeHar(exchanges, indent);
    recordingOf(har).exchanges.forEach(({ text }, error) => {
      const known = (reading: ReturnType<typeof readEvidence>) =>
        reading.facts.map(({ name, ...fact }) => `${name} ${'value' in fact ? fact.value : ''}`).sort();
      const alone = readEvidence(pasted(text), []);
      const within = readEvidence(pasted(har), [], { error });
      expect(known(alone)).toEqual(known(within));
      expect(alone.correlation).toEqual(within.correlation);
      expect(alone.errors).toEqual([]);
    });
  });

  test('that breaks off gives what failed until then, and says that it breaks off', () => {
    const har = madeHar(exchanges);
    const { exchanges: failed, broken } = recordingOf(har.slice(0, har.indexOf('picture.png')));
    expect(failed).toHaveLength(2);
    expect(broken).toBe(true);
  });

  test('without a failure gives none', () => {
    expect(recordingOf(madeHar(exchanges.slice(0, 1))).exchanges).toEqual([]);
    expect(recordingOf('{"log":{}}').exchanges).toEqual([]);
  });

  test('tells how far it is', () => {
    const body = JSON.stringify({ value: 'x'.repeat(600_000) });
    const many = Array.from({ length: 5 }, () => ({
      url: 'https://graph.microsoft.com/v1.0/me',
      status: 200,
      body,
    }));
    const shares: number[] = [];
    condense(madeHar(many), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, at) => share > (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
  });
});

describe('a long text', () => {
  const line = (at: number) =>
    `2025-03-02T14:05:00Z INFO job-${at} all is well here, nothing to see in this line`;
  const log = Array.from({ length: 5000 }, (_, at) =>
    at === 2500 ? `HTTP/1.1 403 Forbidden ${denied}` : line(at),
  );
  const condensed = condense(log.join('\n'));

  test('keeps what speaks of an error, and knows in which line each part stood', () => {
    if (condensed.kind !== 'text') throw new Error('no text');
    expect(condensed.text.length).toBeLessThan(100_000);
    expect(condensed.text).toContain('403 Forbidden');
    for (const { at, line: number } of condensed.parts)
      expect(log[number - 1]?.startsWith(condensed.text.slice(at, at + 30))).toBe(true);
    expect(condensed.parts).toHaveLength(3);
    expect(condensed.problems).toEqual([]);
  });

  test.each([
    [true, 'x'.repeat(100_001)],
    [true, madeHar(exchanges)],
    [false, 'x'.repeat(100_000)],
    [false, '{"error":{"code":"x"}}'],
    [false, ''],
  ])('isLong is %s', (expected, text) => {
    expect(isLong(text)).toBe(expected);
  });
});

describe('no part cuts a secret in two', () => {
  const secrets = `Authorization: Bearer ${token}\nclient_secret=very~secret~value~of~an~app\nSet-Cookie: ESTSAUTH=0.abcdefghijklmnop; path=/\n`;
  const text = `before\n${secrets}\nafter`;

  test('wherever it begins and ends', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const [span] = keepSecretsWhole(text, [{ start: Math.min(one, other), end: Math.max(one, other) }]);
        const shown = span ? text.slice(span.start, span.end) : '';
        const masked = redact(shown, findSecrets(shown));
        for (const secret of [token, 'very~secret~value~of~an~app', '0.abcdefghijklmnop'])
          for (let at = 0; at + 8 <= secret.length; at += 4)
            expect(masked).not.toContain(secret.slice(at, at + 8));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['in front of the value', 'client_secret='],
    ['within the name', 'client_'],
    ['at the value of a header', 'Bearer '],
    ['within a token', 'Authorization: Bearer eyJ0'],
    ['in a cookie', 'ESTSAUTH=0.abc'],
  ])('also not %s', (_where, before) => {
    const start = text.indexOf(before) + before.length;
    const [span] = keepSecretsWhole(text, [{ start, end: text.length }]);
    const shown = text.slice(span?.start, span?.end);
    const masked = redact(shown, findSecrets(shown));
    for (const secret of [token, 'very~secret~value~of~an~app', '0.abcdefghijklmnop'])
      expect(masked).not.toContain(secret.slice(-8));
    expect(shown).toContain('after');
  });

  test('but leaves it in a part that holds its name too', () => {
    const start = text.indexOf('Authorization');
    expect(keepSecretsWhole(text, [{ start, end: text.length }])).toEqual([{ start, end: text.length }]);
  });

  test('and one that cuts none stays as it is', () => {
    expect(keepSecretsWhole(text, [{ start: 0, end: 5 }])).toEqual([{ start: 0, end: 5 }]);
    expect(keepSecretsWhole('', [{ start: 0, end: 0 }])).toEqual([]);
  });
});

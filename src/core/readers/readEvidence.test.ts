import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import type { Source } from '../facts/fact.ts';
import { readAll, readEvidence } from './readEvidence.ts';
import type { Reading } from './reader.ts';
import { madeToken, pasted, written } from './sampleEvidence.ts';

const patterns = [{ id: 'token-empty', source: 'access token is empty' }];
const claims = {
  aud: 'https://graph.microsoft.com',
  scp: 'User.Read',
  oid: 'o',
  sub: 's',
  exp: 1_700_000_000,
};

const spansOf = (reading: Reading) => [
  ...reading.facts.flatMap(({ source }) => ('span' in source ? [source.span] : [])),
  ...reading.recognised.map(({ span }) => span),
  ...reading.secrets.map(({ span }) => span),
  ...reading.problems.flatMap(({ span }) => (span ? [span] : [])),
];

function expectSound(evidence: Evidence): void {
  const reading = readEvidence(evidence, patterns);
  const outside = spansOf(reading).filter(
    ({ start, end }) => start < 0 || end < start || end > evidence.text.length,
  );
  expect(outside).toEqual([]);
}

describe('one evidence', () => {
  test('gives the facts of all readers in the order of the text, each with its place', () => {
    const text = `GET https://graph.microsoft.com/v1.0/me
HTTP/1.1 401 Unauthorized

{"error":{"code":"InvalidAuthenticationToken","message":"Access token is empty."}}`;
    const reading = readEvidence(pasted(text), patterns);
    expect(written(reading.facts)).toEqual([
      'request.method=GET',
      'request.host=graph',
      'request.cloud=global',
      'request.version=v1.0',
      'request.template=/me',
      'request.target=me',
      'status=401',
      'graphCode=invalidauthenticationtoken',
      'message=token-empty',
    ]);
    expect(reading.recognised.map(({ kind }) => kind)).toEqual(['http-request', 'status', 'graph-error']);
    expect(reading.problems).toEqual([]);
  });

  test('says what was expected where nothing was recognised', () => {
    const kinds = (text: string) => readEvidence(pasted(text), patterns).problems.map(({ kind }) => kind);
    expect(kinds('')).toEqual(['empty']);
    expect(kinds(' \n\t ')).toEqual(['empty']);
    expect(kinds('It does not work.')).toEqual(['nothing-recognised']);
    expect(kinds('\u0000\u0001\u0002\u0003PK\u0003\u0004\u0000\u0000')).toEqual(['binary']);
    expect(kinds('{"error":{"code":"Forbidden","message":"')).toEqual(['json-unterminated']);
    expect(kinds(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toEqual(['json-too-deep']);
    expect(kinds(`{"a":${'{"a":'.repeat(10_000)}`)).toEqual(['json-too-deep']);
    expect(kinds('{"note":"a } and a ] in a string"}')).toEqual(['nothing-recognised']);
  });

  test("judges a token's life at the moment of the error, not at now", () => {
    const token = madeToken(claims);
    const at = (moment: string) =>
      written(
        readEvidence(
          pasted(`{"error":{"code":"X1234","message":"m","innerError":{"date":"${moment}"}}} ${token}`),
          [],
        ).facts,
      );
    expect(at('2023-11-14T22:13:19')).toContain('token.lifetime=valid');
    expect(at('2023-11-14T22:13:21')).toContain('token.lifetime=expired');
    expect(written(readEvidence(pasted(token), []).facts).join()).not.toContain('token.lifetime');
  });
});

describe('several evidences', () => {
  test('one that knows the moment lends it to the token in another', () => {
    const error = pasted('Code: Unauthorized\nMessage: no\ndate: 2024-05-01T10:00:00');
    const token: Evidence = {
      id: 'token',
      text: madeToken(claims),
      completeness: 'token',
      transport: 'unknown',
    };
    const [, second] = readAll([error, token], patterns);
    expect(written(second?.facts)).toContain('token.lifetime=expired');
    expect(readAll([token], patterns)[0]?.facts.some(({ name }) => name === 'token.lifetime')).toBe(false);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Authorization: Bearer ',
    'WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="',
    'eyJhbGciOiJub25lIn0.',
    'eyJhdWQiOiJhIn0',
    '{"error":{"code":"',
    '\\u0027',
    '%253a',
    '\\\\\\"',
    'AADSTS650',
    "GET https://graph.microsoft.com/v1.0/users('",
    "Scopes on the request '",
    '\r\n| ',
    'error_codes":[',
    'password="',
    '\ud800',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '"', '\\', '{', '[', 'e', 'y', 'J', '.', '\n', ' '),
      maxLength: 200,
    }),
    fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc.json(),
    fc.json().map((text) => text.slice(0, text.length / 2)),
  );
  const completeness = fc.constantFrom<Evidence['completeness']>('fragment', 'headers', 'token');

  test('is read without throwing, and every place lies within it', () => {
    fc.assert(
      fc.property(anyText, completeness, (text, whole) => expectSound(pasted(text, whole))),
      { numRuns: 2000 },
    );
  });

  test('in a fragment makes nothing absent but what a service prints as an empty list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const absent = readEvidence(pasted(text), patterns).facts.filter(({ state }) => state === 'absent');
        expect(absent).toEqual([]);
      }),
    );
  });
});

describe('a long text', () => {
  const long = 5_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(long / piece.length)).slice(0, long);

  test.each([
    ['a log', '2024-05-01 INFO GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages 200 OK\n'],
    ['one word', 'a'],
    ['blanks', ' '],
    ['nesting', '{'],
    ['escapes', '\\\\"'],
    ['percents', '%25'],
    ['ampersands', '&'],
    ['beginnings of tokens', 'eyJhbGciOiJub.'],
    ['tokens', 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJhIn0.c2ln\n'],
    ['lists without an end', "API requires one of 'A.B, "],
    ['challenges', 'WWW-Authenticate: Bearer claims="'],
    ['addresses', 'http://'],
    ['claims', '"aud":"'],
    ['codes', 'code: Abcdef '],
    ['lone surrogates', '\ud800'],
    [
      'a recording',
      '{"log":{"entries":[{"request":{"url":"https://graph.microsoft.com"},"response":{"status":403}},',
    ],
    ['nesting in a recording', '{"log":{"entries":[[[{"a":'],
    ['line breaks', '\n'],
    ['broken lines', `${'a'.repeat(80)}\n`],
    ['records', '2025-03-02 14:05:13 ERROR AADSTS50076: no\n\n'],
    ['rows of a table', 'aud\thttps://x\n'],
    ['rows of the sign-in log', 'Sign-in error code,"'],
    ['names of secrets', 'client_secret='],
    ['names of secrets with quotes', 'password="'],
    ['cookies', 'Cookie: a=b;'],
    ['headers', '"name":"Cookie","value":"'],
    ['doubled quotes', '{""a"":""'],
    ['mojibake', 'â€'],
    ['private keys', '-----BEGIN PRIVATE KEY-----'],
    ['commands', "curl 'https://graph.microsoft.com/v1.0/me' "],
  ])('of %s is read in time', (_name, piece) => {
    const begun = performance.now();
    expectSound(pasted(fill(piece)));
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('is read wherever an error stands in it', () => {
    const calm = '2024-05-01 INFO GET https://graph.microsoft.com/v1.0/me 200 OK\n'.repeat(40_000);
    const error = 'AADSTS65001: The user or administrator has not consented.';
    const text = `${calm}${error}\n${calm}`;
    const reading = readEvidence(pasted(text), []);
    expect(written(reading.facts)).toContain('decidingStsCode=65001');
    const source = reading.facts.find(({ name }) => name === 'stsCode')?.source as Extract<
      Source,
      { kind: 'text' }
    >;
    expect(text.slice(source.span.start, source.span.end)).toBe('AADSTS65001');
    expect(reading.problems).toEqual([]);
  });

  test('says what was left out where more of it speaks of errors than anybody reads', () => {
    const text = 'ERROR: access was denied to one of many things, again\n'.repeat(20_000);
    const [problem] = readEvidence(pasted(text), []).problems.filter(
      ({ kind }) => kind === 'truncated-at-limit',
    );
    expect(problem?.span && problem.span.end - problem.span.start).toBeGreaterThan(text.length / 2);
  });

  test('has the secrets masked in all of it', () => {
    const middle = `${'x '.repeat(1_000_000)}client_secret=abcdefghij0123456789 ${'x '.repeat(1_000_000)}`;
    const [secret] = readEvidence(pasted(middle), []).secrets;
    expect(secret && middle.slice(secret.span.start, secret.span.end)).toBe('abcdefghij0123456789');
  });
});

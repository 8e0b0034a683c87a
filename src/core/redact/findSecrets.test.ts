import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeToken } from '../readers/sampleEvidence.ts';
import { findSecrets } from './findSecrets.ts';
import { maskSegments, redact } from './redact.ts';

const token = madeToken({ aud: 'x' });
const secretValue = 'Zx9-pLq7Rt2Vw5Yb8Nc3Md6';
const entraSecret = `abc8Q~${'aB3.x_~'.repeat(5)}`.slice(0, 40);
const code = `0.AXoA${'b1'.repeat(30)}`;
const found = (text: string) =>
  findSecrets(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('a secret', () => {
  test.each([
    [`Authorization: Bearer ${token}`, `token ${token}`],
    [`access_token=${'opaque1'.repeat(5)}&x=1`, `token ${'opaque1'.repeat(5)}`],
    [`"refresh_token": "${code}"`, `token ${code}`],
    [`client_secret=${secretValue}&scope=x`, `secret ${secretValue}`],
    [`"client_secret": "${secretValue}"`, `secret ${secretValue}`],
    [String.raw`{\"client_secret\":\"${secretValue}\"}`, `secret ${secretValue}`],
    [`ClientSecret = "${secretValue}"`, `secret ${secretValue}`],
    [`clientSecret: '${secretValue}',`, `secret ${secretValue}`],
    [`--client-secret=${secretValue}`, `secret ${secretValue}`],
    [`the value ${entraSecret} is new`, `secret ${entraSecret}`],
    [`client_secret%3D${secretValue}`, `secret ${secretValue}`],
    [`https://app/cb?code=${code}&state=1`, `code ${code}`],
    [`"code":"AbCd${'x1'.repeat(20)}"`, `code AbCd${'x1'.repeat(20)}`],
    [`'client_secret': b'p@ss;w,o)rd'`, 'secret p@ss;w,o)rd'],
    [`<add key="ida:ClientSecret" value="${secretValue}" />`, `secret ${secretValue}`],
    [`--new-password ${secretValue} -v`, `password ${secretValue}`],
    [`form.append("client_secret", "${secretValue}")`, `secret ${secretValue}`],
    [`https://ada:${secretValue}@contoso.com/`, `password ${secretValue}`],
    ['enter the code ABCD1234Z to authenticate', 'code ABCD1234Z'],
    [`AccountKey=${secretValue};EndpointSuffix=x`, `secret ${secretValue}`],
    [`x-functions-key: ${secretValue}`, `secret ${secretValue}`],
    [`-b 'a=${secretValue}' -v`, `cookie a=${secretValue}`],
    [`Cookie: ESTSAUTH=${secretValue}; x=1`, `cookie ESTSAUTH=${secretValue}; x=1`],
    [`Set-Cookie: a=${secretValue}`, `cookie a=${secretValue}`],
    [`password=${secretValue}&username=a`, `password ${secretValue}`],
    [`"password": "with blanks, and commas"`, 'password with blanks, and commas'],
    [`Password: ${secretValue}`, `password ${secretValue}`],
    [`ConvertTo-SecureString "${secretValue}" -AsPlainText`, `password ${secretValue}`],
    [`Authorization: Basic ${btoa('user:password')}`, `secret ${btoa('user:password')}`],
    [`?sv=2024&sig=${'aB3%2F'.repeat(6)}`, `secret ${'aB3%2F'.repeat(6)}`],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\nx',
      'key -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
    ],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'key -----BEGIN RSA PRIVATE KEY-----\nMIIE'],
  ])('is found in %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    [
      'a message about one',
      "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ],
    [
      'a message about a password',
      'AADSTS50126: Error validating credentials due to invalid username or password.',
    ],
    ['a placeholder', 'client_secret=<your secret>&password={password}&access_token=[removed]'],
    ['a variable', 'clientSecret: process.env.CLIENT_SECRET, password = $password'],
    ['what was taken out', '"access_token": "***", "password": "REDACTED"'],
    ['ids', 'request-id: 3f2504e0-4f89-41d3-9a0c-0305e82c3301 AADSTS50011 error_codes: [50011]'],
    [
      'a challenge',
      'WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="',
    ],
    ['a code of an error', '"code":"InvalidAuthenticationToken" and code=50011'],
  ])('is none in %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('redacting', () => {
  const secretText = fc.string({
    unit: fc.constantFrom(...'ABCDEFabcdef0123456789-_'),
    minLength: 20,
    maxLength: 60,
  });
  const jwt = fc.tuple(fc.jsonValue(), secretText).map(
    ([claims, signature]) =>
      `${madeToken({ claims: JSON.stringify(claims).replace(/[^\u0020-\u007e]/g, '') })
        .split('.')
        .slice(0, 2)
        .join('.')}.${signature}`,
  );
  const carried = fc.oneof(
    jwt.map((value) => ({ value, text: value })),
    fc
      .tuple(
        fc.constantFrom(
          'client_secret=',
          '"client_secret":"',
          '\\"client_secret\\":\\"',
          'Bearer ey',
          'access_token=',
          'refresh_token=',
          'password="',
          'Cookie: a=',
          'code=0.A',
        ),
        secretText,
      )
      .map(([key, value]) => ({ value, text: `${key}${value}` })),
  );
  const around = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', '\n', ' ', '{', '}', '&', 'x', ':'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });

  test('leaves no secret, whatever stands around it', () => {
    fc.assert(
      fc.property(around, carried, around, (before, { value, text }, after) => {
        const whole = `${before} ${text}\n${after}`;
        expect(redact(whole, findSecrets(whole))).not.toContain(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing but the secrets, and its pieces cover the text', () => {
    fc.assert(
      fc.property(around, carried, around, (before, { text }, after) => {
        const whole = `${before} ${text}\n${after}`;
        const segments = maskSegments(whole, findSecrets(whole));
        expect(segments.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole);
        for (const segment of segments)
          if (segment.kind === 'text') expect(segment.text).toBe(whole.slice(segment.start, segment.end));
      }),
    );
  });

  test('says what stood there', () => {
    const text = `client_secret=${secretValue} and Bearer ${token}`;
    expect(redact(text, findSecrets(text))).toBe(
      'client_secret=[redacted secret] and Bearer [redacted token]',
    );
    expect(redact('nothing here', [])).toBe('nothing here');
  });

  test('survives places that overlap or lie outside', () => {
    const secrets = [
      { kind: 'token', span: { start: 2, end: 5 } },
      { kind: 'code', span: { start: 3, end: 99 } },
      { kind: 'key', span: { start: 200, end: 300 } },
    ] as const;
    expect(redact('abcdefgh', secrets)).toBe('ab[redacted token]');
  });
});

import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import { readAuthorizationHeader } from './authorizationHeader.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const state = (text: string, completeness?: Evidence['completeness']) =>
  written(readAuthorizationHeader(pasted(text, completeness), []).facts)
    .join()
    .replace('header.authorization=', '');
const token = 'eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln';

describe('the Authorization header', () => {
  test.each([
    [`Authorization: Bearer ${token}`, 'bearer'],
    [`authorization: bearer ${token}`, 'bearer'],
    [`> Authorization: Bearer ${token}`, 'bearer'],
    [`{"Authorization": "Bearer ${token}"}`, 'bearer'],
    [`curl -H "Authorization: Bearer ${token}" https://x`, 'bearer'],
    ['Accept: application/json\nAuthorization: Bearer\nHost: x', 'empty'],
    ['Authorization: Bearer   ', 'empty'],
    ['{"Authorization": "Bearer "}', 'empty'],
    [`Authorization: Bearer Bearer ${token}`, 'doubled-scheme'],
    [`{'Authorization': 'Bearer bearer ${token}'}`, 'doubled-scheme'],
    [`Authorization: Bearer "${token}"`, 'quoted'],
    [`Authorization: "Bearer ${token}"`, 'quoted'],
    ['Authorization: Basic dXNlcjpwYXNz', 'other-scheme'],
    [`Authorization: ${token}`, 'other-scheme'],
    [`Authorization: Bearer${token}`, 'other-scheme'],
  ])('of %j is %s', (text, expected) => {
    expect(state(text)).toBe(expected);
  });

  test.each([
    ['a value that was taken out', 'Authorization: [PII_REDACTED]'],
    ['a value made of X', 'Authorization: XXXX'],
    ['source code', "headers: { Authorization: 'Bearer ' + accessToken }"],
    ['source code with quotes round the key', '"Authorization": "Bearer " + accessToken'],
    ['a template', `Authorization: \`Bearer ${'$'}{token}\``],
    ['another header', 'Proxy-Authorization: Bearer x'],
    ['a sentence', 'Send the Authorization header with a token.'],
    [
      'a request without the end of its headers',
      'GET /v1.0/me HTTP/1.1\nHost: graph.microsoft.com\nAccept: */*',
    ],
    ['a request without a host', 'GET /v1.0/me HTTP/1.1\nAccept: */*\n\n'],
    ['an answer', 'HTTP/1.1 401 Unauthorized\nContent-Length: 0\n\n'],
  ])('is unknown in %s', (_name, text) => {
    expect(state(text)).toBe('');
  });

  test('is missing only where a whole block of headers is without it', () => {
    const block = 'GET /v1.0/me HTTP/1.1\r\nHost: graph.microsoft.com\r\nAccept: */*\r\n';
    expect(state(`${block}\r\nHTTP/1.1 401 Unauthorized`)).toBe('missing');
    expect(state(block, 'headers')).toBe('missing');
    expect(state('> GET /v1.0/me HTTP/2\n> Host: graph.microsoft.com\n> Accept: */*\n> \n< HTTP/2 401')).toBe(
      'missing',
    );
    expect(state('HTTP/1.1 401 Unauthorized\nDate: x', 'headers')).toBe('');
  });

  test('points to its characters', () => {
    const text = `Host: x\nAuthorization: Bearer Bearer ${token}\n`;
    const [fact] = readAuthorizationHeader(pasted(text), []).facts ?? [];
    expect(sourceText(text, fact)).toBe(`Authorization: Bearer Bearer ${token}`);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import { readAuthenticateChallenge } from './authenticateChallenge.ts';
import { readAuthorizationHeader } from './authorizationHeader.ts';
import { readClaimsText } from './claimsText.ts';
import { readGraphError } from './graphError.ts';
import { readHttpStatus } from './httpStatus.ts';
import { readMessagePatterns } from './messagePatterns.ts';
import { readMsalError } from './msalError.ts';
import { readPermissionLists } from './permissionLists.ts';
import { textProblems } from './problems.ts';
import { readEvidence } from './readEvidence.ts';
import type { Reader } from './reader.ts';
import { readRequest } from './request.ts';
import { pasted } from './sampleEvidence.ts';
import { separateErrors } from './separateErrors.ts';
import { readSignInTable } from './signInTable.ts';
import { readStsError } from './stsError.ts';
import { readTokenResponse } from './tokenResponse.ts';
import { readTokenText } from './tokenText.ts';

/** Every reader, with the words that make it look closer. */
const readers: Readonly<Record<string, readonly [Reader, readonly string[]]>> = {
  readGraphError: [
    readGraphError,
    ['"code":', "code='", 'error', 'message', '[code] => ', 'Error', 'Request_', '"date":"2024-'],
  ],
  readHttpStatus: [
    readHttpStatus,
    ['HTTP/1.1 ', '403', ' Forbidden', 'status', 'code: ', '(', ')', 'error '],
  ],
  readStsError: [
    readStsError,
    ['AADSTS', '50011', 'error_codes":[', ',', ']', 'suberror":"', 'invalid_grant', 'Timestamp: 2024-'],
  ],
  readMsalError: [
    readMsalError,
    ['BrowserAuthError: ', 'errorCode: ', 'aka.ms/msal.js.errors#', '_error', 'a_', ': '],
  ],
  readAuthenticateChallenge: [
    readAuthenticateChallenge,
    ['WWW-Authenticate: ', 'Bearer ', 'claims=', '"', 'error=', ', ', 'realm=""', 'e30='],
  ],
  readAuthorizationHeader: [
    readAuthorizationHeader,
    ['Authorization', ': ', 'Bearer ', 'GET / HTTP/1.1\n', 'Host: x\n', '\r\n', '> ', "'"],
  ],
  readRequest: [
    readRequest,
    ['GET ', 'https://', 'graph.microsoft.com', '/v1.0/', "('", "')", '/users/', ':/', 'for url: ', '403'],
  ],
  readMessagePatterns: [readMessagePatterns, ['access token', ' is ', 'empty', '\\r\\n']],
  readPermissionLists: [
    readPermissionLists,
    ["Scopes on the request '", "'", 'Mail.Read', ', ', 'API required roles: ', ', application roles: ', '.'],
  ],
  readTokenText: [
    (evidence) => readTokenText(evidence, 1),
    ['eyJhbGciOiJub25lIn0', '.', 'eyJhIjoxfQ', 'Bearer ', '\n', '0.A', 'PAQAB', '...'],
  ],
  readClaimsText: [
    (evidence) => readClaimsText(evidence, 1),
    ['{', '}', '"aud":', '"scp":"', '"roles":[', '"User.Read"', ']', ',', '"exp":1'],
  ],
  readClaimsTable: [
    (evidence) => readClaimsText(evidence, 1),
    ['aud', '\t', '\n', '|', 'scp', 'roles', 'User.Read', 'https://graph.microsoft.com', 'tid', '  '],
  ],
  readSignInTable: [
    readSignInTable,
    ['Sign-in error code', 'Request ID', ',', '\t', '\n', '"', '""', '50105', 'Date (UTC)'],
  ],
  readTokenResponse: [readTokenResponse, ['"token_type":', '"scope":"', '"resource":"', 'User.Read ', '"']],
};
const patterns = [{ id: 'tea', source: 'access token is empty' }];

describe.each(Object.entries(readers))('%s', (_name, [reader, words]) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...words) },
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '\\', '"', '%', '{') }),
  );
  const completeness = fc.constantFrom<Evidence['completeness']>('fragment', 'headers', 'token');

  test('reads any text without throwing, and points into it', () => {
    fc.assert(
      fc.property(text, completeness, (any, whole) => {
        const { facts = [], recognised = [], problems = [] } = reader(pasted(any, whole), patterns);
        const spans = [
          ...facts.flatMap(({ source }) => ('span' in source ? [source.span] : [])),
          ...recognised.map(({ span }) => span),
          ...problems.flatMap(({ span }) => (span ? [span] : [])),
        ];
        expect(spans.filter(({ start, end }) => start < 0 || end < start || end > any.length)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('finds nothing in nothing', () => {
    expect(reader(pasted(''), patterns).facts ?? []).toEqual([]);
  });
});

/** What looks like several errors, a list of answers or a recording. */
const severalErrors = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '2025-03-02 14:05:13 ERROR ',
          'AADSTS50076: no',
          'HTTP/1.1 403 Forbidden',
          '{"error":{"code":"ErrorAccessDenied"}}',
          'GET https://graph.microsoft.com/v1.0/me ',
          '"responses":[',
          '{"log":{"entries":[',
          '{"request":{"url":"https://graph.microsoft.com/v1.0/me"},"response":{"status":403,',
          '"content":{"text":"',
          '\n',
          '\n\n',
          ' ---> ',
          '},',
          ']',
          '"',
          '\\',
        ),
      },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('several errors are told apart in any text, within it, and the deciding one is the one that is read', () => {
  fc.assert(
    fc.property(severalErrors, fc.nat(4), (text, error) => {
      const reading = readEvidence(pasted(text), patterns, { error });
      const spans = [
        ...reading.errors.flatMap(({ spans }) => spans),
        ...reading.facts.flatMap(({ source }) => ('span' in source ? [source.span] : [])),
      ];
      expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
      expect(reading.errors.length === 0 || reading.chosen < reading.errors.length).toBe(true);
      expect(reading.errors.length).not.toBe(1);
      expect(separateErrors(pasted(text)).every(({ spans }) => spans.length > 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the problems of a text are found in any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void textProblems(any)));
});

import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/core/search/createSearch.ts';
import { compileSearch } from '../build/content/compileSearch.ts';
import { openContent } from '../build/content/contentFiles.ts';

const search = await createSearch(compileSearch(openContent(resolve('content')), 'en'));

/** Spellings and pastes, by the code whose page has to come first. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  AADSTS50011: [
    'AADSTS50011',
    'aadsts50011',
    'Aadsts50011',
    'AADSTS 50011',
    'aadsts 50011',
    'AADSTS-50011',
    'aadsts-50011',
    'AADSTS_50011',
    'AADSTS:50011',
    'AADSTS#50011',
    'aad sts 50011',
    'AAD STS50011',
    '50011',
    ' 50011 ',
    '#50011',
    '(50011)',
    '[50011]',
    '"50011"',
    'error 50011',
    'error code 50011',
    'Error Code: 50011',
    'errorCode=50011',
    'code 50011?',
    'what is 50011',
    '50011 azure ad',
    'azure 50011 error',
    'entra error 50011.',
    'AADSTS50011:',
    'AADSTS50011: ',
    'AADSTS50011.',
    'AADSTS50011,',
    '“AADSTS50011”',
    'AADSTS50011: The reply URL specified in the request does not match the reply URLs configured for the application.',
    "AADSTS50011: The redirect URI 'https://localhost:5001/signin-oidc' specified in the request does not match the redirect URIs configured for the application 'b7c1…'.",
    'Sorry, but we’re having trouble signing you in. AADSTS50011: The reply url specified in the request does not match',
    'error_codes:[50011]',
    '"error_codes":[50011]',
    "'error_codes': [50011]",
    'error_codes: [ 50011 ]',
    '{"error":"invalid_request","error_description":"AADSTS50011: The redirect URI","error_codes":[50011],"timestamp":"2026-04-07 13:11:08Z"}',
    'error=invalid_request&error_description=AADSTS50011%3a+The+redirect+URI',
    'https://login.microsoftonline.com/error?code=50011',
    'login.microsoftonline.com/error?code=50011',
    '50011 - [2026-04-07T13:11:08Z]: AADSTS50011',
    'Message: AADSTS50011 Trace ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e100 Timestamp: 2026-04-07 13:11:08Z',
    'ServerError: invalid_request: 50011 - [2026-04-07 13:11:08Z]: AADSTS50011: The reply URL',
    'Sign-in error code 50011',
    'Fehlercode: 50011',
    'AADSTS50011 reply url mismatch after deploy',
  ],
  AADSTS9002325: [
    'AADSTS9002325',
    '9002325',
    'aadsts 9002325',
    'error_codes:[9002325]',
    'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  ],
  AADSTS7000215: ['7000215', 'AADSTS7000215: Invalid client secret provided.', 'invalid_client 7000215'],
  AADSTS700016: ['700016', 'aadsts700016 application not found', 'AADSTS 700016'],
  AADSTS65001: [
    '65001',
    'AADSTS65001: The user or administrator has not consented to use the application',
    'AADSTS70002: Error validating credentials. AADSTS65001: The user or administrator has not consented',
  ],
  AADSTS1002012: ['1002012', 'AADSTS1002012'],
  AADSTS90002: ['90002', "AADSTS90002: Tenant 'contoso' not found."],
};
const rows = Object.entries(spellings).flatMap(([id, queries]) =>
  queries.map((query) => [query, id] as const),
);

test('there are at least sixty of them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

test.each(rows)('%s finds %s', (query, id) => {
  expect(search(query).pages[0]).toMatchObject({ kind: 'code', id, why: { kind: 'code' } });
});

describe('no code is read', () => {
  test.each([
    ['403'],
    ['500 internal server error'],
    ['the year 2026'],
    ['a phone number +49 30 901820'],
    ['v1.0/users'],
    ['9f86d081-884c-4d65-9a2f-ea0c55ad015a'],
    ['AADSTS'],
    ['token'],
  ])('out of %s', (query) => {
    expect(search(query).pages.filter(({ why }) => why.kind === 'code')).toEqual([]);
  });
});

test('a code without a page is named, so that the page can say so', () => {
  expect(search('AADSTS99999').unknown).toEqual(['AADSTS99999']);
  expect(search('aadsts 123456').unknown).toEqual(['AADSTS123456']);
  expect(search('99999').unknown).toEqual([]);
  expect(search('AADSTS50011').unknown).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';
import { loadPermissions } from '../../src/knowledge/loadPermissions.ts';
import type { Case } from './case.ts';
import { diagnoseCase } from './diagnoseCase.ts';

// National clouds, metered APIs and /me without a user, with the real content.
const knowledge = await loadEngineKnowledge();
const index = indexPermissions(await loadPermissions());
const diagnose = (paste: string, more: Partial<Case> = {}) =>
  diagnoseCase(knowledge, index, { id: 'row', paste, request: null, ...more });
const first = (paste: string, more?: Partial<Case>) => diagnose(paste, more).ranked[0];

const notFound = (tenant: string) =>
  `AADSTS90002: Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;

describe('the wrong cloud', () => {
  test.each([
    [
      'an address of sign-in that does not serve the tenant',
      'AADSTS900439: Confidential Client requests are not supported on the public endpoint (login.microsoftonline.com).',
    ],
    [
      'a national cloud that does not fit',
      'AADSTS90051: Invalid Delegation Token. Invalid national Cloud ID (0) is specified.',
    ],
    ['the same without its code', 'invalid_grant: Invalid national Cloud ID (1) is specified.'],
    ['a token of a national cloud', 'Sorry, trouble signing in. AADSTS900433: Invalid National Cloud Token.'],
    ['a domain of US Government', notFound('fabrikam.onmicrosoft.us')],
    ['a domain of 21Vianet', notFound('fabrikam.partner.onmschina.cn')],
  ])('comes first for %s', (_, text) => {
    expect(first(text)).toBe('wrong-cloud');
  });

  test.each([
    ['a domain of the global cloud', notFound('fabrikam.onmicrosoft.com')],
    [
      'a domain that was asked for in its own cloud',
      `POST https://login.microsoftonline.us/fabrikam.onmicrosoft.us/oauth2/v2.0/token\n${notFound('fabrikam.onmicrosoft.us')}`,
    ],
  ])('does not come first for %s', (_, text) => {
    expect(first(text)).toBe('tenant-not-found');
  });

  test('is thought of where a code was redeemed across clouds, and nothing is certain', () => {
    const { ranked, certainty } = diagnose(
      'AADSTS90043: National Cloud request processing failed: Content:{"error_description":"AADSTS70000: Authorization Code is malformed or invalid."}',
    );
    expect(ranked).toContain('wrong-cloud');
    expect(certainty).not.toBe('certain');
  });
});

describe('a 401 that a library does not show', () => {
  const text = 'ValueError: Unable to parse claims from response';
  const request = { method: 'GET', url: 'https://graph.microsoft.com/v1.0/groups' };

  test('is explained by a token for Graph in another cloud', () => {
    expect(first(text, { request, facts: { token: { aud: 'https://graph.microsoft.us' } } })).toBe(
      'wrong-cloud',
    );
  });

  test.each([
    ['for Graph in the same cloud', 'https://graph.microsoft.com'],
    ['for another API', 'https://management.azure.com'],
  ])('is no matter of clouds with a token %s', (_, aud) => {
    expect(first(text, { request, facts: { token: { aud } } })).not.toBe('wrong-cloud');
  });
});

describe('an API that has to be paid for', () => {
  test.each([
    ['the status line', 'HTTP/1.1 402 Payment Required'],
    ["Python's words", '402 Client Error: Payment Required for url: https://graph.microsoft.com/v1.0/x'],
    [".NET's words", 'Response status code does not indicate success: PaymentRequired (Payment Required).'],
    ['the message alone', 'To call this API, the app must be associated with an Azure subscription'],
  ])('is known by %s', (_, text) => {
    expect(first(text)).toBe('protected-api');
  });

  test('is known when a user is signed in, too', () => {
    expect(first('HTTP/1.1 402 Payment Required', { facts: { flow: 'delegated' } })).toBe('protected-api');
  });

  test.each([
    ['a license is what lacks', '402: User needs a valid license to access this API.', 'user-lacks-license'],
    [
      'the words stand in the address of a call that was forbidden',
      'GET https://graph.microsoft.com/v1.0/me/messages?$search="payment required"\nHTTP/1.1 403 Forbidden',
      'missing-delegated-permission',
    ],
  ])('does not come first where %s', (_, text, diagnosis) => {
    expect(first(text, { facts: { flow: 'delegated' } })).toBe(diagnosis);
  });
});

describe('/me without a user', () => {
  const answer =
    'HTTP/1.1 404 Not Found\n{"error":{"code":"ResourceNotFound","message":"Resource could not be discovered."}}';
  const claims = (more: object) => JSON.stringify({ aud: 'https://graph.microsoft.com', ...more });
  const request = (path: string) => ({ method: 'GET', url: `https://graph.microsoft.com/v1.0${path}` });
  const app = claims({ idtyp: 'app', roles: ['Mail.Read'] });
  const user = claims({ scp: 'Mail.Read' });

  test('is known by path and token where the answer is 404, too', () => {
    expect(first(`${answer}\n\n${app}`, { request: request('/me/events') })).toBe('delegated-only-endpoint');
  });

  test.each([
    ['a user is signed in', '/me/events', user],
    ['the path names the user', '/users/a1/events', app],
  ])('is not meant where %s', (_, path, token) => {
    expect(first(`${answer}\n\n${token}`, { request: request(path) })).not.toBe('delegated-only-endpoint');
  });
});

import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../src/core/engine/answers.ts';
import { walk } from '../../src/core/engine/walk.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { madeToken, pasted, written } from '../../src/core/readers/sampleEvidence.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';
import { loadPermissions } from '../../src/knowledge/loadPermissions.ts';
import type { Case } from './case.ts';
import { diagnoseCase } from './diagnoseCase.ts';

// The permission is there, and something besides it refuses: shown with the real content from the text to the fault.
const knowledge = await loadEngineKnowledge();
const index = indexPermissions(await loadPermissions());
const graph = 'https://graph.microsoft.com/v1.0';
const first = (paste: string, request: string | null, facts: Case['facts'] = {}) => {
  const [method = '', path = ''] = request?.split(' ') ?? [];
  const named = request === null ? null : { method, url: graph + path };
  return diagnoseCase(knowledge, index, { id: 'x', paste, request: named, facts });
};
const granted = (...names: string[]): Case['facts'] => ({
  flow: 'app-only',
  permissions: names.map((name) => ({ name, type: 'application', granted: true })),
});
const messages = (text: string) =>
  written(readEvidence(pasted(text), knowledge.patterns).facts).filter((fact) => fact.startsWith('message='));
const refused = 'Authorization_RequestDenied: Insufficient privileges to complete the operation.';

describe('what a service says of its own', () => {
  test.each([
    [
      '403: Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
      'app-access-policy',
      'certain',
    ],
    [
      '{"error":{"code":"Forbidden","message":"No Application Access Policy found for this app"}}',
      'app-access-policy',
      'certain',
    ],
    [
      '{"error":{"code":"Unauthorized","message":"App 0a1b is not authorized to Create meeting on behalf of user 9f8e"}}',
      'app-access-policy',
      'likely',
    ],
    [
      '403 Insufficient privileges. This user is a member of a restricted management administrative unit.',
      'target-is-privileged',
      'certain',
    ],
    ['403 Forbidden: Sharing is disabled for this site.', 'tenant-setting-blocks', 'likely'],
    [
      '403 Forbidden: Custom apps are blocked by the app permission policy.',
      'tenant-setting-blocks',
      'likely',
    ],
    [
      '403 accessDenied: Access to this site has been blocked. Please contact the administrator.',
      'tenant-setting-blocks',
      'likely',
    ],
    ['403 Forbidden: Bookings is not enabled for this organization.', 'tenant-setting-blocks', 'likely'],
    [
      '403 Forbidden: The user is not allowed to create Microsoft 365 groups.',
      'tenant-setting-blocks',
      'likely',
    ],
    [
      '403 Forbidden: This app requires resource-specific consent permissions.',
      'resource-specific-consent-missing',
      'likely',
    ],
  ])('%s', (text, fault, certainty) => {
    const { certainty: came, ranked } = first(text, null);
    expect([ranked[0], came]).toEqual([fault, certainty]);
  });

  test.each([
    [
      'Invoked API requires Protected API access in application-only context when not using Resource Specific Consent.',
      'rsc-',
    ],
    ['Your administrator has blocked access to this tenant.', 'disabled-by-administrator'],
    ['User Login. Teams is disabled for your tenant.', 'feature-switched-off'],
    ['Guests users are not allowed to join this Unified Group due to policy setting.', 'guests-refused'],
    ['PATCH /users/badminton@contoso.example', 'address-names-administrator'],
    ['GET /admin/sharepoint/settings', 'address-names-administrator'],
    ['AccessCheckResult : Granted', 'policy-test-denied'],
  ])('%s is not taken for %s', (text, pattern) => {
    expect(messages(text).join()).not.toContain(pattern);
  });
});

describe('an app that holds the permission', () => {
  test.each([
    [
      'ErrorAccessDenied: Access is denied. Check credentials and try again.',
      'GET /users/a@b.example/messages',
      'Mail.Read',
      'app-access-policy',
    ],
    ['403 Forbidden', 'POST /users/1/onlineMeetings', 'OnlineMeetings.ReadWrite.All', 'app-access-policy'],
    [
      'accessDenied: Access denied',
      'GET /sites/a,b,c/lists',
      'Sites.Selected',
      'selected-scope-not-assigned',
    ],
    [refused, 'POST /groups/1/members/$ref', 'Group.ReadWrite.All', 'target-is-privileged'],
    [refused, 'PATCH /users/{global-admin-id}', 'User.ReadWrite.All', 'target-is-privileged'],
  ])('and gets %s for %s with %s', (text, request, permission, fault) => {
    expect(first(text, request, granted(permission)).ranked[0]).toBe(fault);
  });

  test.each([
    [
      'accessDenied: Access denied',
      'GET /sites/1/permissions',
      'Sites.ReadWrite.All',
      'selected-scope-not-assigned',
    ],
    [refused, 'GET /users/admin@b.example', 'User.Read.All', 'target-is-privileged'],
    [
      "Missing role permissions on the request. API requires one of 'Mail.Read'. Roles on the request ''.",
      'GET /users/1/messages',
      'User.Read.All',
      'app-access-policy',
    ],
  ])('is not told so for %s at %s with %s', (text, request, permission, fault) => {
    expect(first(text, request, granted(permission)).ranked[0]).not.toBe(fault);
  });

  test('has its roles read from the token, and is not asked for what they say', () => {
    const token = madeToken({
      aud: 'https://graph.microsoft.com',
      tid: '2f7a90c4-61d8-4e3b-b5a2-0c94e7d18f63',
      idtyp: 'app',
      oid: 'o',
      sub: 'o',
      roles: ['Mail.Read'],
    });
    const { ranked, asked, certainty } = first(
      `HTTP/1.1 403 Forbidden\nErrorAccessDenied: Access is denied. Check credentials and try again.\n${token}`,
      'GET /users/a@b.example/messages',
    );
    expect({ first: ranked[0], asked, certainty }).toEqual({
      first: 'app-access-policy',
      asked: [],
      certainty: 'likely',
    });
  });
});

describe('a guest', () => {
  const guest: Case['facts'] = { flow: 'delegated', account: 'guest' };

  test.each([
    [refused, 'GET /groups'],
    ['ERROR: Insufficient privileges to complete the operation.', 'POST /applications'],
    ['403 Forbidden: User Login. Teams is disabled for your tenant.', 'GET /teams/1/channels'],
  ])('gets %s at %s as a guest', (text, request) => {
    expect(first(text, request, guest).ranked[0]).toBe('guest-restricted');
  });

  test.each([
    [
      "Missing scope permissions on the request. API requires one of 'Chat.Read'. Scopes on the request 'User.Read'.",
      'GET /me/chats',
    ],
    ['{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"x"}}', 'GET /me/messages'],
  ])('is not the reason where the text says another: %s', (text, request) => {
    expect(first(text, request, guest).ranked).not.toContain('guest-restricted');
  });
});

describe('a person who only clicks', () => {
  const path = {
    status: '403',
    token: 'app-only',
    'app-only-permissions': 'application',
    granted: 'granted',
  };
  test.each([
    ['mailbox', 'app-access-policy'],
    ['meeting', 'app-access-policy'],
    ['selected-site', 'selected-scope-not-assigned'],
    ['privileged', 'target-is-privileged'],
  ])('comes by "%s" to %s, and never for certain', (option, fault) => {
    const choices = Object.entries({ ...path, 'call-about': option }).map(([question, option]) => ({
      question,
      option,
    }));
    const { state } = walk(knowledge, [], { ...noAnswers, choices });
    if (state.kind !== 'outcome' || state.outcome.kind !== 'diagnosed')
      throw new Error('the walk did not end');
    expect(state.outcome.ranked[0]?.id).toBe(fault);
    expect(state.outcome.certainty).not.toBe('certain');
  });
});

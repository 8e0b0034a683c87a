import { describe, expect, test } from 'vitest';
import { readEvidence } from '../readers/readEvidence.ts';
import { written } from '../readers/sampleEvidence.ts';
import type { LiveClient } from './liveClient.ts';
import { signInProblem } from './signInProblem.ts';

const client: LiveClient = {
  clientId: '11111111-2222-3333-4444-555555555555',
  tenant: 'common',
  cloud: 'global',
};
const factsOf = (evidence: string) =>
  written(
    readEvidence({ id: 'live', text: evidence, completeness: 'fragment', transport: 'unknown' }, []).facts,
  );

describe('a failed sign-in', () => {
  test.each([
    [{ name: 'BrowserAuthError', errorCode: 'popup_window_error' }, 'popup-blocked'],
    [{ name: 'BrowserAuthError', errorCode: 'timed_out' }, 'timed-out'],
    [{ name: 'BrowserAuthError', errorCode: 'interaction_in_progress' }, 'in-progress'],
    [{ name: 'BrowserAuthError', errorCode: 'no_network_connectivity' }, 'network'],
    [{ name: 'BrowserAuthError', errorCode: 'some_new_error' }, 'other'],
    [
      { name: 'InteractionRequiredAuthError', errorCode: 'invalid_grant', subError: 'consent_required' },
      'interaction-required',
    ],
    [{ name: 'InteractionRequiredAuthError', errorCode: 'login_required' }, 'interaction-required'],
    [{ name: 'ServerError', errorCode: 'access_denied', errorNo: '65004' }, 'declined'],
    [{ name: 'ServerError', errorCode: 'invalid_client', errorMessage: 'AADSTS7000218: …' }, 'refused'],
    [new TypeError('Failed to fetch'), 'other'],
    ['a string', 'other'],
    [undefined, 'other'],
  ])('%j is named %s', (thrown, kind) => {
    expect(signInProblem(thrown, client)).toMatchObject({ kind, client });
  });

  test('of the service reads as the answer of the service', () => {
    const { evidence, correlationId } = signInProblem(
      {
        name: 'ServerError',
        errorCode: 'invalid_grant',
        errorMessage:
          "AADSTS65001: The user or administrator has not consented to use the application with ID 'x'.",
        subError: 'consent_required',
        errorNo: '65001',
        correlationId: '99999999-2222-3333-4444-555555555555',
      },
      client,
    );
    expect(factsOf(evidence)).toEqual(
      expect.arrayContaining([
        'decidingStsCode=65001',
        'oauthError=invalid_grant',
        'oauthSuberror=consent_required',
      ]),
    );
    expect(correlationId).toBe('99999999-2222-3333-4444-555555555555');
  });

  test('of the library reads as its code', () => {
    const { evidence } = signInProblem(
      { name: 'BrowserAuthError', errorCode: 'popup_window_error', errorMessage: 'See https://aka.ms/x' },
      client,
    );
    expect(factsOf(evidence)).toContain('msalCode=popup_window_error');
  });

  test('keeps the claims that the next request must carry', () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    expect(
      signInProblem(
        { name: 'InteractionRequiredAuthError', errorCode: 'interaction_required', claims },
        client,
      ).claims,
    ).toBe(claims);
  });
});

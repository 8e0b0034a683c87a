import { describe, expect, test } from 'vitest';
import { readMsalError } from './msalError.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const code = (text: string) => written(readMsalError(pasted(text), []).facts).join();

describe("MSAL's code", () => {
  test.each([
    ['BrowserAuthError: popup_window_error: Error opening popup window.', 'popup_window_error'],
    ['Uncaught (in promise) BrowserAuthError: interaction_in_progress', 'interaction_in_progress'],
    ['ClientAuthError: state_not_found: State not found', 'state_not_found'],
    ['ClientConfigurationError: authority_mismatch: no', 'authority_mismatch'],
    ["errorCode: 'no_account_error',\n errorMessage: 'no'", 'no_account_error'],
    ['{\\"errorCode\\":\\"timed_out\\"}', 'timed_out'],
    ['See https://aka.ms/msal.js.errors#hash_empty_error for details', 'hash_empty_error'],
    ['hash_empty_error: Hash value cannot be processed', 'hash_empty_error'],
    ['"unknown_user_type: Unknown User Type"', 'unknown_user_type'],
    ['Error Code: parsing_wstrust_response_failed', 'parsing_wstrust_response_failed'],
    [
      'BrowserAuthError: popup_window_error: no. Details: BrowserAuthError: empty_window_error: no',
      'popup_window_error',
    ],
    [
      '"errorCode": "endpoints_resolution_error", "errorMessage": "ClientAuthError: openid_config_error: no"',
      'endpoints_resolution_error',
    ],
  ])('of %j is read', (text, expected) => {
    expect(code(text)).toBe(`msalCode=${expected}`);
  });

  test.each([
    ['an OAuth error that MSAL passes on', 'MsalUiRequiredException: ErrorCode: invalid_grant'],
    ['an OAuth error after its class', 'ServerError: invalid_client: AADSTS7000215'],
    ['a code of Graph', 'errorCode=Authorization_RequestDenied'],
    ['keys of a log', 'trace_id: x\ncorrelation_id: y\nerror_description: z'],
    ['a number', 'Error Code: 53003'],
  ])('is none in %s', (_name, text) => {
    expect(code(text)).toBe('');
  });

  test('points to its characters; an exception without a code is recognised all the same', () => {
    const text = 'x BrowserAuthError:\n timed_out: y';
    expect(sourceText(text, readMsalError(pasted(text), []).facts?.[0])).toBe('timed_out');
    const { recognised, facts } = readMsalError(
      pasted('Microsoft.Identity.Client.MsalClientException: no'),
      [],
    );
    expect(recognised?.map(({ kind }) => kind)).toEqual(['msal-error']);
    expect(facts).toBeUndefined();
  });
});

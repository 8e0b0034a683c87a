import { describe, expect, test } from 'vitest';
import { pasted, sourceText, written } from './sampleEvidence.ts';
import { readStsError } from './stsError.ts';

const facts = (text: string) => written(readStsError(pasted(text), []).facts);
const json =
  '{"error":"invalid_grant","error_description":"AADSTS65001: No consent.\\r\\nTrace ID: x","error_codes":[65001],"suberror":"consent_required"}';

describe('the deciding AADSTS code', () => {
  test.each([
    ['AADSTS50011: The redirect URI', '50011'],
    ['aadsts50011', '50011'],
    ['AADSTS 50011', '50011'],
    ['AADSTS\n50011', '50011'],
    ['Error Code: 53003\nRequest Id: x', '53003'],
    ['Sign-in error code\t500021', '500021'],
    ['invalid_grant - 501481 - [2024-08-29 03:22:33Z]: no', '501481'],
    ['Error(s): 700027 - Timestamp: x', '700027'],
    ['"error_codes":[\n  50076\n]', '50076'],
    ["{u'error_codes': [9002313]}", '9002313'],
    ['https://login.microsoftonline.com/error?code=7000218', '7000218'],
    ['#error=access_denied&error_description=AADSTS50105%3a+The+signed+in+user', '50105'],
    ['error_description%3dAADSTS50105%253a%2520The', '50105'],
    ['AADSTS700[16](https://example.com/issues/16)2: no', '700162'],
    ['AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret', '50012'],
    ['AADSTS50012: Invalid client secret. AADSTS70002: Error validating credentials', '50012'],
    ['"error_codes":[70002,50012]', '50012'],
    ['"error_codes":[50013,500136]', '50013'],
    ['AADSTS500136: no ... "error_codes":[50013,500136]', '500136'],
    ['AADSTS50076: first\n\nAADSTS50126: then', '50126'],
    ['AADSTS70002: alone', '70002'],
    [json, '65001'],
    [json.replaceAll('"', '\\"'), '65001'],
    [json.replaceAll('"', "'"), '65001'],
  ])('of %j is %s', (text, code) => {
    expect(facts(text)).toContain(`decidingStsCode=${code}`);
  });

  test.each([
    ['a code of Graph', 'CompactToken parsing failed with error code: 80049217'],
    ['too few digits', 'AADSTS50: no'],
    ['too many digits', 'AADSTS5001150011: no'],
    ['an HTTP status', 'error code: 403'],
    ['a result of Windows', 'HResult=-2146233088, error code -2147184105'],
    ['no digits', 'See the list of AADSTS codes'],
  ])('is none in %s', (_name, text) => {
    expect(facts(text).join()).not.toContain('tsCode');
  });

  test('stands beside all others, and points to its characters', () => {
    const text = 'AADSTS70002: Error. AADSTS50012: Invalid.';
    const read = readStsError(pasted(text), []).facts ?? [];
    expect(written(read).slice(0, 3)).toEqual(['stsCode=70002', 'stsCode=50012', 'decidingStsCode=50012']);
    expect(sourceText(text, read[2])).toBe('AADSTS50012');
  });
});

describe('the OAuth error', () => {
  test.each([
    [json, ['oauthError=invalid_grant', 'oauthSuberror=consent_required']],
    [json.replaceAll('"', '\\"'), ['oauthError=invalid_grant', 'oauthSuberror=consent_required']],
    ["Message contains error: 'invalid_client', error_description: 'x'", ['oauthError=invalid_client']],
    ['?error=access_denied&error_subcode=cancel', ['oauthError=access_denied']],
    ['MsalUiRequiredException:\n\tErrorCode: invalid_grant', ['oauthError=invalid_grant']],
    ['InteractionRequiredAuthError: interaction_required: AADSTS50079', ['oauthError=interaction_required']],
    ['Silent SSO failed. login_required: AADSTS50058', ['oauthError=login_required']],
    ['invalid_client AADSTS700025: Client is public', ['oauthError=invalid_client']],
    ['MSALOAuthErrorKey=unauthorized_client', ['oauthError=unauthorized_client']],
    [
      '{"suberror":"consent_required","error":"invalid_grant"}',
      ['oauthError=invalid_grant', 'oauthSuberror=consent_required'],
    ],
    ['subError: basic_action', ['oauthSuberror=basic_action']],
  ])('of %j is read', (text, expected) => {
    expect(facts(text).filter((fact) => fact.startsWith('oauth'))).toEqual(expected);
  });

  test.each([
    ['a code of Graph', '{"error":{"code":"accessDenied","message":"no"}}'],
    ['an empty suberror', '{"suberror":null,"suberror":"","error":{}}'],
    ['a part of a word', 'my_invalid_grant_handler and invalid_granted'],
    ['a value of a parameter', 'grant_type=authorization_code&scope=x'],
  ])('is none in %s', (_name, text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe("the sign-in service's ids and time", () => {
  const correlation = (text: string) => readStsError(pasted(text), []).correlation;
  const [trace, other] = ['0a1b2c3d-1111-4222-8333-444455556600', '9f8e7d6c-1111-4222-8333-444455556666'];
  const expected = { traceId: trace, correlationId: other, at: Date.UTC(2024, 4, 1, 10) };
  test.each([
    ['text', `Trace ID: ${trace} Correlation ID: ${other} Timestamp: 2024-05-01 10:00:00Z`],
    ['JSON', `"timestamp":"2024-05-01 10:00:00Z","trace_id":"${trace}","correlation_id":"${other}"`],
    [
      'the sign-in page',
      `Request Id: ${trace}\nCorrelation Id: ${other}\nTimestamp: 2024-05-01T10:00:00.000Z`,
    ],
    [
      'an address',
      `AADSTS90072%3a+The+user+is+unknown%0d%0aTrace+ID%3a+${trace}%0d%0aCorrelation+ID%3a+${other}%0d%0aTimestamp%3a+2024-05-01+10%3a00%3a00Z`,
    ],
  ])('are read from %s', (_name, text) => {
    expect(correlation(text)).toEqual(expected);
  });

  test.each([
    ['ids of Graph', `request-id: ${trace}`],
    ['what was taken out', 'Trace ID: [REMOVED] Correlation ID: ####### Timestamp: yesterday'],
  ])('are not read from %s', (_name, text) => {
    expect(correlation(text)).toEqual({});
  });
});

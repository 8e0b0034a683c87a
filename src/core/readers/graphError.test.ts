import { describe, expect, test } from 'vitest';
import { readGraphError } from './graphError.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const codes = (text: string) =>
  written(readGraphError(pasted(text), []).facts).map((fact) => fact.replace('graphCode=', ''));

describe("Graph's code", () => {
  test.each([
    [
      'JSON',
      '{"error":{"code":"Authorization_RequestDenied","message":"No."}}',
      ['authorization_requestdenied'],
    ],
    [
      'inner codes too',
      '{"error":{"code":"AccessDenied","message":"No.","innerError":{"code":"notAllowed"}}}',
      ['accessdenied', 'notallowed'],
    ],
    [
      'the old style',
      '{"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"No."}}}',
      ['request_badrequest'],
    ],
    [
      'JSON in a string',
      String.raw`{"body":"{\"code\":\"ExtensionError\",\"message\":\"Operation: Create\"}"}`,
      ['extensionerror'],
    ],
    ['JSON cut off', '"code": "ItemNotFound",\n"message": "The', ['itemnotfound']],
    ['a Python dict', "{'error': {'code': 'BadRequest', 'message': 'No.'}}", ['badrequest']],
    [
      'a Python SDK',
      "ODataError: APIError Code: 403 error: MainError(additional_data={}, code='Forbidden', message='No.')",
      ['forbidden'],
    ],
    [
      'a .NET exception',
      'Microsoft.Graph.ServiceException: Code: generalException\r\nMessage: An error occurred.',
      ['generalexception'],
    ],
    ['a Java exception', 'GraphServiceException: Error code: UnknownError Error message: ', ['unknownerror']],
    ['a PHP array', 'Array ( [code] => ResourceNotFound [message] => No. )', ['resourcenotfound']],
    [
      'a key and equals sign',
      'Graph call failed with errorCode=DirectoryBusy, errorMessage=No.',
      ['directorybusy'],
    ],
    ['unquoted keys', 'error: {\n  code: notSupported,\n  message:"No"', ['notsupported']],
    ['a terminal', '     |  {"error": {     "code":\n     | "Forbidden",     "message": "No', ['forbidden']],
    ['a code that stands alone', '403 ErrorAccessDenied: no', ['erroraccessdenied']],
    [
      'a code before its message',
      'unexpected status 403 with error: AccessDenied: You cannot',
      ['accessdenied'],
    ],
    ['a tuple', "('AccessDenied', 'No permission', '403')", ['accessdenied']],
  ])('is read from %s', (_name, text, expected) => {
    expect([...new Set(codes(text))]).toEqual(expected);
  });

  test.each([
    ['an OAuth error', '{"code":"invalid_grant","message":"no"}'],
    ['a code of MSAL', 'errorCode: "popup_window_error", errorMessage: "no"'],
    ["Node's codes", "{ message: 'connect', code: 'ECONNREFUSED' } or code: 'ERR_BAD_REQUEST' error"],
    [
      "Node's codes for certificates",
      "{ message: 'request failed', code: 'SELF_SIGNED_CERT_IN_CHAIN' } or code: 'DEPTH_ZERO_SELF_SIGNED_CERT' error",
    ],
    ['a phrase of HTTP', 'Status Code: Forbidden. Error'],
    [
      'the reason of a challenge',
      'resulted in challenge with result: InteractionRequired and code: SomeReason error',
    ],
    ['a number', 'CompactToken parsing failed with error code: 80049217'],
    ['a country', '{"country":{"code":"Netherlands","population":17}}'],
    ['an authorization code', 'https://app/cb?code=AbCdEfGhIj&state=error'],
    ['a word in a sentence', 'The error is a Forbidden one, Unauthorized or not.'],
    ['a namespace', 'at Microsoft.Graph.ErrorInvalidThing.Throw()'],
  ])('is not read from %s', (_name, text) => {
    expect(codes(text)).toEqual([]);
  });

  test('points to the characters of the paste', () => {
    const text = String.raw`x {\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}`;
    const { facts } = readGraphError(pasted(text), []);
    expect(sourceText(text, facts?.[0])).toBe('Forbidden');
  });
});

describe("Graph's ids and time", () => {
  const correlation = (text: string) => readGraphError(pasted(text), []).correlation;
  const [one, two] = ['0a1b2c3d-1111-4222-8333-444455556666', '9f8e7d6c-1111-4222-8333-444455556666'];
  test.each([
    [
      'JSON',
      `"innerError":{"date":"2024-05-01T10:00:00","request-id":"${one}","client-request-id":"${two}"}`,
    ],
    [
      'text',
      `Inner error:\n AdditionalData:\n date: 2024-05-01T10:00:00\n request-id: ${one}\nClientRequestId: ${two}`,
    ],
    ['headers', `Date: Wed, 01 May 2024 10:00:00 GMT\nrequest-id: ${one}\nclient-request-id: ${two}`],
    [
      'Python',
      `InnerError(client_request_id='${two}', date=DateTime(2024, 5, 1, 10, 0, 0, tzinfo=x), request_id='${one}')`,
    ],
    [
      "a client's copy and Graph's own",
      `{"date":"2024-05-01T17:00:00.000Z","requestId":"${one}","innerError":{"date":"2024-05-01T10:00:00","client-request-id":"${two}"}}`,
    ],
  ])('are read from %s', (_name, text) => {
    expect(correlation(text)).toEqual({ requestId: one, clientRequestId: two, at: Date.UTC(2024, 4, 1, 10) });
  });

  test.each([
    ['what was taken out', '"request-id": "<redacted>", "date": "xxxx"'],
    ['a date of something else', '"update": "2024-05-01T10:00:00", "createdDate": "2024-05-01T10:00:00"'],
    ['no date at all', '"date":"2024-99-99T99:99:99"'],
    ['the trace id of the sign-in page', `Request Id: ${one}\nCorrelation Id: ${two}`],
  ])('are not read from %s', (_name, text) => {
    expect(correlation(text)).toEqual({});
  });
});

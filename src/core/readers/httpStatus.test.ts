import { describe, expect, test } from 'vitest';
import { readHttpStatus } from './httpStatus.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const status = (text: string) => written(readHttpStatus(pasted(text), []).facts).join();

describe('the status', () => {
  test.each([
    ['HTTP/1.1 403 Forbidden', 403],
    ['HTTP/2 401', 401],
    ['403 Forbidden', 403],
    ['HTTP 401: no', 401],
    ['HTTP error 403: b"{}"', 403],
    ['Status code: 403', 403],
    ['"statusCode": 401,', 401],
    ['{"status":403,"message":"no"}', 403],
    ["Status code was '403' & response was", 403],
    ['Response status code does not indicate success: 403 (Forbidden).', 403],
    ['Response status code does not indicate success: Forbidden (Forbidden).', 403],
    ['reply status code was 400:\\n{}', 400],
    ['The remote server returned an error: (401) Unauthorized.', 401],
    ['401 Client Error: Unauthorized for url: https://x', 401],
    ['APIError\n\n    Code: 403\n    message: None', 403],
    ['GET https://graph.microsoft.com/v1.0/me 401 (Unauthorized)', 401],
    ['Forbidden - 403', 403],
    ['412 - Precondition Failed', 412],
    ['resulted in a `400 Bad Request` response', 400],
    ['unexpected status 403 with OData error', 403],
    ['Response - StatusCode:Forbidden - Content', 403],
    ['Forbidden({"error":', 403],
    ['Graph API error: 403 {"error"', 403],
    ['throwing error 401', 401],
    ['403', 403],
    ['\n  403  \n', 403],
    ['401 : \n[...]', 401],
    ['HTTP/1.1 200 OK\n…\nHTTP/1.1 403 Forbidden', 403],
    ['HTTP/1.1 204 No Content', 204],
    ['HTTP\\/1.1 403 Forbidden\\r\\nDate: x', 403],
  ])('of %j is %i', (text, expected) => {
    expect(status(text)).toBe(`status=${expected}`);
  });

  test.each([
    ['an id', 'request-id: 1a2b3c4d-0403-4401-8403-401403500000'],
    ['a date', 'Timestamp: 2024-04-03 04:01:05Z'],
    ['a port', 'http://localhost:403/callback and https://host:4430'],
    ['a line of code', '  403: const x = 1;\n  404 | let y'],
    ['a count', '401 items of 500 were read'],
    ['a version', 'SdkVersion: 4.403.0'],
    ['an AADSTS code', 'AADSTS40100: no. Error Code: 50301'],
    ['a code of Graph', 'parsing failed with error code: 80049217'],
    ['a wrong phrase', '(403) Unauthorized things'],
    ['a line of a stack', 'at handle (app.js:401:13)'],
  ])('is not read from %s', (_name, text) => {
    expect(status(text)).toBe('');
  });

  test('points to the words that say it', () => {
    const text = 'It says  403\n Forbidden  now';
    expect(sourceText(text, readHttpStatus(pasted(text), []).facts?.[0])).toBe('403\n Forbidden');
  });
});

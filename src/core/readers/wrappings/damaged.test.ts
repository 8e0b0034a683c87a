import { expect, test } from 'vitest';
import { body, denied, ids, misread, type Row } from './misread.ts';

const rows: readonly Row[] = [
  [
    'hard-wrapped inside words',
    hardWrap(`GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages 403 Forbidden ${body}`, 80),
    [...denied, 'status=403', 'request.template=/users/{id}/messages'],
  ],
  ['hard-wrapped at 61', hardWrap(body, 61), denied],
  [
    'hard-wrapped sign-in answer',
    hardWrap(
      `{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2024-01-20T02:58:17Z.\\r\\nTrace ID: ${ids[0]}\\r\\nCorrelation ID: ${ids[1]}\\r\\nTimestamp: 2025-03-02 14:05:13Z","error_codes":[700082]}`,
      47,
    ),
    ['decidingStsCode=700082', 'oauthError=invalid_grant'],
  ],
  [
    'quoted in a mail',
    `> > HTTP/1.1 403 Forbidden\n> >\n> > {"error":{"code":"Authorization_RequestDenied","message":"Insufficient\n> > privileges to complete the operation."}}`,
    [...denied, 'status=403'],
  ],
  [
    'in a box',
    `┌──────────────┐\n│ 403 Forbidden: Authorization_RequestDenied: Insufficient privileges to │\n│ complete the operation.                                                │\n└──────────────┘`,
    [...denied, 'status=403'],
  ],
  [
    'mojibake',
    'AADSTS65001: The user or administrator has not consented. Youâ€™re asked. {â€œerrorâ€: â€œinvalid_grantâ€œ}',
    ['decidingStsCode=65001', 'oauthError=invalid_grant'],
  ],
  ['mojibake in a message', 'Access is denied.Â Check credentials and try again.', ['message=denied']],
  ['doubly quoted', JSON.stringify(JSON.stringify(body)), denied],
  ['doubled quotes of CSV', `"403","${body.replaceAll('"', '""')}"`, denied],
  ['cut in the middle', body.slice(0, 96), denied.slice(0, 1)],
  [
    'with ids taken out',
    '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-03-02T14:05:13","request-id":"<redacted>","client-request-id":"xxxxxxxx-xxxx"}}}',
    denied,
  ],
  [
    'with everything personal taken out',
    'GET https://graph.microsoft.com/v1.0/users/REDACTED/messages?$filter=*** returned 403 ***: ErrorAccessDenied',
    ['request.template=/users/{id}/messages', 'status=403', 'graphCode=erroraccessdenied'],
  ],
  ['of UTF-16 read byte by byte', [...'AADSTS50011: The redirect URI'].join('\0'), ['decidingStsCode=50011']],
  ['with full-width signs', 'ＡＡＤＳＴＳ５００１１： no', ['decidingStsCode=50011']],
  [
    'with terminal colours',
    '\u001b[31mError:\u001b[0m \u001b[1mAuthorization_\u001b[22mRequestDenied\u001b[0m (403)',
    ['graphCode=authorization_requestdenied'],
  ],
  [
    'soft-wrapped by a mail program',
    "AADSTS700016: Application with identifier =\n'x' was not found {=22error=22:=22unauthorized_client=22}",
    ['decidingStsCode=700016'],
  ],
];

test.each(rows.map((row) => ({ name: row[0], row })))('a damaged text is understood: $name', ({ row }) => {
  expect(misread(row)).toEqual([]);
});

function hardWrap(text: string, columns: number): string {
  return (text.match(new RegExp(`[\\s\\S]{1,${columns}}`, 'g')) ?? []).join('\n');
}

import { expect, test } from 'vitest';
import { body, delegated, denied, ids, me, misread, type Row } from './misread.ts';

const rows: readonly Row[] = [
  [
    'curl -v',
    `* Connected to graph.microsoft.com (20.190.1.1) port 443
> GET /v1.0/me HTTP/2
> Host: graph.microsoft.com
> User-Agent: curl/8.5.0
> Accept: */*
> Authorization: Bearer ${delegated}
>
{ [5 bytes data]
< HTTP/2 403
< content-type: application/json
< request-id: ${ids[0]}
< client-request-id: ${ids[1]}
< date: Sun, 02 Mar 2025 14:05:13 GMT
<
${body}
* Connection #0 to host graph.microsoft.com left intact`,
    [
      ...me,
      ...denied,
      'status=403',
      'token.kind=delegated',
      'header.authorization=bearer',
      'token.lifetime=expired',
    ],
  ],
  [
    'curl -v without a token',
    `> GET /v1.0/me HTTP/1.1\r\n> Host: graph.microsoft.com\r\n> Accept: */*\r\n>\r\n< HTTP/1.1 401 Unauthorized\r\n< WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"\r\n< Date: Sun, 02 Mar 2025 14:05:13 GMT\r\n<\r\n`,
    [...me, 'status=401', 'header.authorization=missing'],
  ],
  [
    'curl of HTTP/2 with its pseudo-headers',
    `* [HTTP/2] [1] OPENED stream for https://graph.microsoft.com/v1.0/me
* [HTTP/2] [1] [:method: GET]
* [HTTP/2] [1] [:scheme: https]
* [HTTP/2] [1] [:authority: graph.microsoft.com]
* [HTTP/2] [1] [:path: /v1.0/me]
* [HTTP/2] [1] [authorization: Bearer ${delegated}]
> GET /v1.0/me HTTP/2
> Host: graph.microsoft.com
< HTTP/2 403
< request-id: ${ids[0]}`,
    [...me, 'status=403', 'token.kind=delegated'],
  ],
  [
    'curl -i',
    `HTTP/2 403\ncontent-type: application/json\nrequest-id: ${ids[0]}\nclient-request-id: ${ids[1]}\ndate: Sun, 02 Mar 2025 14:05:13 GMT\n\n${body}`,
    [...denied, 'status=403'],
  ],
  [
    "the developer tools' Headers tab",
    `Request URL\nhttps://graph.microsoft.com/v1.0/me\nRequest Method\nGET\nStatus Code\n403 Forbidden\nRemote Address\n20.190.1.1:443\nReferrer Policy\nstrict-origin-when-cross-origin`,
    [...me, 'status=403'],
  ],
  [
    "the developer tools' Headers tab of old",
    `Request URL: https://graph.microsoft.com/v1.0/me\nRequest Method: GET\nStatus Code: 403 Forbidden\nauthorization: Bearer ${delegated}`,
    [...me, 'status=403', 'token.kind=delegated'],
  ],
  [
    'fetch, copied from Chrome',
    `fetch("https://graph.microsoft.com/v1.0/users/ada@contoso.com", {
  "headers": {
    "accept": "*/*",
    "accept-language": "en-US,en;q=0.9",
    "authorization": "Bearer ${delegated}",
    "content-type": "application/json",
    "sec-fetch-mode": "cors"
  },
  "referrer": "https://app.contoso.com/",
  "body": "{\\"displayName\\":\\"Ada\\"}",
  "method": "PATCH",
  "mode": "cors",
  "credentials": "omit"
});`,
    ['request.method=PATCH', 'request.template=/users/{id}', 'token.kind=delegated'],
  ],
  [
    'fetch, copied from Firefox',
    `await fetch("https://graph.microsoft.com/v1.0/me", {
    "credentials": "omit",
    "headers": {
        "User-Agent": "Mozilla/5.0",
        "Authorization": "Bearer ${delegated}"
    },
    "method": "GET",
    "mode": "cors"
});`,
    [...me, 'token.kind=delegated'],
  ],
  [
    'curl, copied for bash',
    `curl 'https://graph.microsoft.com/v1.0/me/messages' \\
  -H 'accept: */*' \\
  -H 'authorization: Bearer ${delegated}' \\
  -H 'content-type: application/json' \\
  --data-raw '{"subject":"x"}'`,
    ['request.method=POST', 'request.template=/me/messages', 'token.kind=delegated'],
  ],
  [
    'curl, copied for cmd',
    `curl ^"https://graph.microsoft.com/v1.0/me^" ^
  -X ^"DELETE^" ^
  -H ^"authorization: Bearer ${delegated}^" ^
  -H ^"accept: */*^"`,
    ['request.method=DELETE', 'request.template=/me', 'token.kind=delegated'],
  ],
  [
    'curl, copied, with nothing to send',
    `curl 'https://graph.microsoft.com/v1.0/me' -H 'accept: */*' -H 'authorization: Bearer ${delegated}' --compressed`,
    [...me, 'token.kind=delegated'],
  ],
  [
    'PowerShell, copied',
    `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
Invoke-WebRequest -UseBasicParsing -Uri "https://graph.microsoft.com/v1.0/me/messages" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"authority"="graph.microsoft.com"
  "authorization"="Bearer ${delegated}"
  "origin"="https://app.contoso.com"
} \`
-ContentType "application/json"`,
    ['request.method=POST', 'request.template=/me/messages', 'token.kind=delegated'],
  ],
];

test.each(rows.map((row) => ({ name: row[0], row })))('what HTTP says is understood: $name', ({ row }) => {
  expect(misread(row)).toEqual([]);
});

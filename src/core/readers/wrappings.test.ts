import { describe, expect, test } from 'vitest';
import { readEvidence } from './readEvidence.ts';
import { madeToken, pasted, written } from './sampleEvidence.ts';

const patterns = [
  { id: 'insufficient', source: 'insufficient privileges to complete the operation' },
  { id: 'denied', source: 'access is denied\\. check credentials' },
];
const ids = ['0a1b2c3d-1111-4222-8333-444455556600', '9f8e7d6c-1111-4222-8333-444455556666'] as const;
const body = `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-03-02T14:05:13","request-id":"${ids[0]}","client-request-id":"${ids[1]}"}}}`;
const delegated = madeToken({
  aud: 'https://graph.microsoft.com',
  scp: 'User.Read',
  oid: 'o',
  sub: 's',
  tid: 't',
  iat: 1_740_900_000,
  exp: 1_740_905_000,
});
const denied = ['graphCode=authorization_requestdenied', 'message=insufficient'];
const me = ['request.method=GET', 'request.host=graph', 'request.template=/me'];

type Row = readonly [name: string, text: string, holds: readonly string[], lacks?: readonly string[]];

const clients: readonly Row[] = [
  [
    'Invoke-MgGraphRequest',
    `Invoke-MgGraphRequest : GET https://graph.microsoft.com/v1.0/me
HTTP/1.1 403 Forbidden
Cache-Control: no-cache
request-id: ${ids[0]}
client-request-id: ${ids[1]}
Date: Sun, 02 Mar 2025 14:05:13 GMT

${body}
At C:\\scripts\\a.ps1:3 char:1
+ Invoke-MgGraphRequest -Method GET -Uri "https://graph.microsoft.com/v ...
    + CategoryInfo          : InvalidOperation: (Method: GET, Re...rShell/2.9.0
:HttpRequestMessage) [Invoke-MgGraphRequest], HttpResponseException
    + FullyQualifiedErrorId : InvokeGraphHttpResponseException,Microsoft.Graph`,
    [...me, ...denied, 'status=403'],
  ],
  [
    'a cmdlet of the Graph PowerShell SDK',
    `Get-MgUser_List: Insufficient privileges to complete the operation.

Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied
Date: 2025-03-02T14:05:13

Headers:
Transfer-Encoding             : chunked
Vary                          : Accept-Encoding
request-id                    : ${ids[0]}
client-request-id             : ${ids[1]}
x-ms-ags-diagnostic           : {"ServerInfo":{"DataCenter":"West Europe","Slice":"E","Ring":"5"}}
Date                          : Sun, 02 Mar 2025 14:05:12 GMT`,
    [...denied, 'status=403'],
  ],
  [
    'Connect-MgGraph',
    `Connect-MgGraph : ClientSecretCredential authentication failed: AADSTS7000215: Invalid client secret provided.
Trace ID: ${ids[0]}
Correlation ID: ${ids[1]} Timestamp: 2025-03-02 14:05:13Z
At line:1 char:1`,
    ['decidingStsCode=7000215'],
  ],
  [
    'ServiceException of the .NET SDK 4',
    `Status Code: Forbidden\nMicrosoft.Graph.ServiceException: Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.\nInner error:\n\tAdditionalData:\n\tdate: 2025-03-02T14:05:13\n\trequest-id: ${ids[0]}\n\tclient-request-id: ${ids[1]}\nClientRequestId: ${ids[1]}\n\n   at Microsoft.Graph.HttpProvider.SendAsync(HttpRequestMessage request)`,
    [...denied, 'status=403'],
  ],
  [
    'ODataError of the .NET SDK 5',
    `Unhandled exception. Microsoft.Graph.Models.ODataErrors.ODataError: Insufficient privileges to complete the operation.
   at Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter.ThrowIfFailedResponse(HttpResponseMessage response)
Error.Code = "Authorization_RequestDenied"
ResponseStatusCode = 403`,
    [...denied, 'status=403'],
  ],
  [
    'the Python SDK',
    `msgraph.generated.models.o_data_errors.o_data_error.ODataError:
        APIError
        Code: 403
        message: None
        error: MainError(additional_data={}, code='Authorization_RequestDenied', details=None, inner_error=InnerError(additional_data={}, client_request_id='${ids[1]}', date=DateTime(2025, 3, 2, 14, 5, 13, tzinfo=Timezone('UTC')), odata_type=None, request_id='${ids[0]}'), message='Insufficient privileges to complete the operation.', target=None)`,
    [...denied, 'status=403'],
  ],
  [
    "Python's bytes and requests",
    `requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/me\nb'${body}'`,
    [...denied, 'status=403', 'request.template=/me'],
  ],
  [
    'a Python dict with quotes of both kinds',
    `{'error': {'code': 'Authorization_RequestDenied', 'message': "Insufficient privileges to complete the operation.", 'innerError': {'date': '2025-03-02T14:05:13', 'request-id': '${ids[0]}', 'client-request-id': '${ids[1]}'}}}`,
    denied,
  ],
  [
    'the Java SDK',
    `com.microsoft.graph.http.GraphServiceException: Error code: Authorization_RequestDenied\nError message: Insufficient privileges to complete the operation.\n\nGET https://graph.microsoft.com/v1.0/me\nSdkVersion : graph-java/v5.80.0\n\n403 : Forbidden\n[...]`,
    [...denied, ...me, 'status=403'],
  ],
  [
    'the Go SDK',
    `error status code received from the API\nerror: Insufficient privileges to complete the operation.\n\tcode: Authorization_RequestDenied\n\tstatusCode: 403`,
    [...denied, 'status=403'],
  ],
  [
    'Go with everything on one line',
    `2025/03/02 14:05:13 GET https://graph.microsoft.com/v1.0/me: unexpected status code 403: map[error:map[code:Authorization_RequestDenied innerError:map[client-request-id:${ids[1]} date:2025-03-02T14:05:13 request-id:${ids[0]}] message:Insufficient privileges to complete the operation.]]`,
    [...denied, 'status=403', 'request.template=/me'],
  ],
  [
    'PHP and Guzzle',
    `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`GET https://graph.microsoft.com/v1.0/me\` resulted in a \`403 Forbidden\` response:\n{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","inne (truncated...)`,
    [...me, ...denied, 'status=403'],
  ],
  [
    'a PHP var_dump',
    `array(1) {\n  ["error"]=>\n  array(3) {\n    ["code"]=>\n    string(27) "Authorization_RequestDenied"\n    ["message"]=>\n    string(51) "Insufficient privileges to complete the operation."\n    ["innerError"]=>\n    array(2) {\n      ["date"]=>\n      string(19) "2025-03-02T14:05:13"\n      ["request-id"]=>\n      string(36) "${ids[0]}"\n    }\n  }\n}`,
    denied,
  ],
  [
    'Terraform',
    `╷
│ Error: Creating application "example"
│
│   with azuread_application.example,
│   on main.tf line 2, in resource "azuread_application" "example":
│    2: resource "azuread_application" "example" {
│
│ ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData
│ error: Authorization_RequestDenied: Insufficient privileges to complete
│ the operation.
╵`,
    [...denied, 'status=403'],
  ],
  [
    'the Azure command line',
    `ERROR: Forbidden({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-03-02T14:05:13","request-id":"${ids[0]}"}}})`,
    [...denied, 'status=403'],
  ],
  [
    'rclone',
    `2025/03/02 14:05:13 ERROR : error reading source root directory: couldn't list files: accessDenied: Access denied
2025/03/02 14:05:13 DEBUG : HTTP RESPONSE (req 0xc0008d4700)
HTTP/2.0 403 Forbidden
Request-Id: ${ids[0]}
Date: Sun, 02 Mar 2025 14:05:13 GMT`,
    ['graphCode=accessdenied', 'status=403'],
  ],
  [
    'axios',
    `AxiosError: Request failed with status code 403
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {
  code: 'ERR_BAD_REQUEST',
  config: { method: 'get', url: 'https://graph.microsoft.com/v1.0/me', headers: Object [AxiosHeaders] { Authorization: 'Bearer ${delegated}' } },
  response: { status: 403, statusText: 'Forbidden', data: { error: [Object] } }
}`,
    [...me, 'status=403', 'token.kind=delegated'],
  ],
  [
    'GraphError of the JavaScript SDK',
    `GraphError: Insufficient privileges to complete the operation.
    at GraphErrorHandler.constructErrorFromResponse (GraphErrorHandler.js:63:22) {
  statusCode: 403,
  code: 'Authorization_RequestDenied',
  requestId: '${ids[0]}',
  date: 2025-03-02T14:05:13.000Z,
  body: '{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}'
}`,
    [...denied, 'status=403'],
  ],
  [
    'JSON in JSON in a log',
    JSON.stringify({
      level: 'error',
      msg: 'call failed',
      response: JSON.stringify({ statusCode: 403, body }),
    }),
    [...denied, 'status=403'],
  ],
  [
    'XML of a gateway',
    `<h1>Server Error</h1><p>403 - Forbidden: Access is denied.</p><code>${body.replaceAll('"', '&quot;')}</code>`,
    [...denied, 'status=403'],
  ],
  [
    'YAML',
    `error:\n  code: Authorization_RequestDenied\n  message: Insufficient privileges to complete the operation.\n  innerError:\n    date: "2025-03-02T14:05:13"\n    request-id: ${ids[0]}\n`,
    denied,
  ],
  [
    'a Ruby hash',
    `{"error"=>{"code"=>"Authorization_RequestDenied", "message"=>"Insufficient privileges to complete the operation.", "innerError"=>{"request-id"=>"${ids[0]}"}}}`,
    denied,
  ],
  [
    'a Ruby hash with symbols',
    `{:error=>{:code=>"Authorization_RequestDenied", :message=>"Insufficient privileges to complete the operation."}}`,
    denied,
  ],
  [
    'a batch answer',
    `{"responses":[{"id":"1","status":403,"headers":{"Content-Type":"application/json"},"body":${body}}]}`,
    [...denied, 'status=403'],
  ],
  [
    'Power Automate',
    `{"statusCode":403,"headers":{"request-id":"${ids[0]}","Date":"Sun, 02 Mar 2025 14:05:13 GMT"},"body":${body}}`,
    [...denied, 'status=403'],
  ],
];

const http: readonly Row[] = [
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

const signIn: readonly Row[] = [
  [
    'a redirect with its query',
    'http://localhost:3000/?error=access_denied&error_subcode=cancel&state=abc&error_description=AADSTS65004%3a+User+declined+to+consent',
    ['oauthError=access_denied', 'decidingStsCode=65004'],
  ],
  [
    'a redirect with its fragment',
    'http://localhost:3000/#error=invalid_client&error_description=AADSTS650052%3A%20The%20app%20is%20trying%20to%20access%20a%20service',
    ['oauthError=invalid_client', 'decidingStsCode=650052'],
  ],
  [
    'a redirect encoded twice',
    'https://app.contoso.com/login?next=%2Fcb%3Ferror%3Dinvalid_request%26error_description%3DAADSTS90014%253a%2BThe%2Brequired',
    ['oauthError=invalid_request', 'decidingStsCode=90014'],
  ],
  [
    'a form that was posted',
    'error=server_error&error_description=AADSTS50000%3a+There+was+an+error+issuing+a+token.%0d%0aTrace+ID%3a+' +
      ids[0],
    ['oauthError=server_error', 'decidingStsCode=50000'],
  ],
  [
    'the page in English',
    `Sorry, but we’re having trouble signing you in.\n\nAADSTS50105: Your administrator has configured the application.\n\nTroubleshooting details\nIf you contact your administrator, send this info to them.\nCopy info to clipboard\nRequest Id: ${ids[0]}\nCorrelation Id: ${ids[1]}\nTimestamp: 2025-03-02T14:05:13Z\nMessage: AADSTS50105: Your administrator has configured the application.`,
    ['decidingStsCode=50105'],
  ],
  [
    'the page in German',
    `Anmelden\nBei der Anmeldung ist leider ein Problem aufgetreten.\nFehlercode: 53003\nAnforderungs-ID: ${ids[0]}\nKorrelations-ID: ${ids[1]}\nZeitstempel: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in French',
    `Code d’erreur : 53003\nID de demande : ${ids[0]}\nID de corrélation : ${ids[1]}\nHorodatage : 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Spanish',
    `Código de error: 53003\nId. de solicitud: ${ids[0]}\nId. de correlación: ${ids[1]}\nMarca de tiempo: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Dutch',
    `Foutcode: 53003\nAanvraag-id: ${ids[0]}\nCorrelatie-id: ${ids[1]}\nTijdstempel: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Portuguese',
    `Código de erro: 53003\nID da Solicitação: ${ids[0]}\nID de Correlação: ${ids[1]}\nCarimbo de data/hora: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Japanese',
    `エラー コード： 53003\n要求 ID： ${ids[0]}\n関連付け ID： ${ids[1]}\nタイムスタンプ： 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'a localised message with the code',
    `AADSTS65001: Der Benutzer oder Administrator hat der Verwendung der Anwendung nicht zugestimmt. Ablaufverfolgungs-ID: ${ids[0]} Korrelations-ID: ${ids[1]} Zeitstempel: 2025-03-02 14:05:13Z`,
    ['decidingStsCode=65001'],
  ],
  [
    'a row of the sign-in log as JSON',
    `{"id":"${ids[0]}","createdDateTime":"2025-03-02T14:05:13Z","appDisplayName":"Reports","correlationId":"${ids[1]}","conditionalAccessStatus":"failure","status":{"errorCode":53003,"failureReason":"Access has been blocked by Conditional Access policies.","additionalDetails":null}}`,
    ['decidingStsCode=53003'],
  ],
  [
    'a row of the workspace',
    `{"TimeGenerated":"2025-03-02T14:05:13Z","OperationName":"Sign-in activity","ResultType":"50126","ResultDescription":"Error validating credentials due to invalid username or password.","CorrelationId":"${ids[1]}"}`,
    ['decidingStsCode=50126'],
  ],
  [
    'the portal, two columns',
    `Date\t3/2/2025, 2:05:13 PM\nRequest ID\t${ids[0]}\nCorrelation ID\t${ids[1]}\nStatus\tFailure\nSign-in error code\t50105\nFailure reason\tYour administrator has configured the application`,
    ['decidingStsCode=50105'],
  ],
  [
    'the portal, label above value',
    `Request ID\n${ids[0]}\nCorrelation ID\n${ids[1]}\nStatus\nFailure\nSign-in error code\n50105\nFailure reason\nYour administrator has configured the application`,
    ['decidingStsCode=50105'],
  ],
  [
    'the portal, as CSV',
    `Date (UTC),Request ID,User,Application,Status,Sign-in error code,Failure reason,Correlation ID\n2025-03-02T14:05:13Z,${ids[0]},"Lovelace, Ada",Reports,Failure,50105,"Your administrator has configured the application",${ids[1]}`,
    ['decidingStsCode=50105'],
  ],
  [
    'a success in the sign-in log',
    `{"id":"${ids[0]}","createdDateTime":"2025-03-02T14:05:13Z","status":{"errorCode":0,"failureReason":"Other."}}`,
    [],
    ['stsCode=0'],
  ],
  [
    'a link of MSAL.js 4',
    'BrowserAuthError: popup_window_error: See https://aka.ms/msal.js.errors#popup_window_error for details',
    ['msalCode=popup_window_error'],
  ],
  ['a link alone', 'See https://aka.ms/msal.js.docs/errors/timed_out for details', ['msalCode=timed_out']],
  [
    'a link to Learn',
    'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors#block_iframe_reload',
    ['msalCode=block_iframe_reload'],
  ],
  [
    'a link to the repository',
    'https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/errors.md#interaction_in_progress',
    ['msalCode=interaction_in_progress'],
  ],
  [
    'a minified error with a link',
    'Uncaught (in promise) r: state_mismatch: See https://aka.ms/msal.js.errors#state_mismatch for details\n at t (main.3f2.js:2:1203)',
    ['msalCode=state_mismatch'],
  ],
];

const claims: readonly Row[] = [
  ['a bare token', delegated, ['token.kind=delegated', 'token.scope=User.Read', 'token.audience=graph']],
  ['a token in quotes', `"${delegated}"`, ['token.kind=delegated']],
  ['a header', `Authorization: Bearer ${delegated}`, ['token.kind=delegated', 'header.authorization=bearer']],
  ['an address of jwt.ms', `https://jwt.ms/#access_token=${delegated}`, ['token.kind=delegated']],
  ['an address of jwt.io', `https://jwt.io/#debugger-io?token=${delegated}`, ['token.kind=delegated']],
  ['a newer address of jwt.io', `https://jwt.io/#token=${delegated}`, ['token.kind=delegated']],
  [
    "jwt.ms's table",
    `Claim type\tValue\tNotes
aud\thttps://graph.microsoft.com\tIdentifies the intended recipient of the token. In access tokens, the audience is the resource.
iss\thttps://sts.windows.net/5f0f9a1e-1111-4222-8333-444455556666/\tIdentifies the security token service.
iat\tSun Mar 02 2025 15:00:00 GMT+0100\t"Issued At" indicates when authentication for this token occurred.
appid\t0a1b2c3d-1111-4222-8333-444455556600\tThe application ID of the client using the token.
idtyp\tapp\tSignals whether the token is an app-only token.
roles\tUser.Read.All\tDirectory.Read.All\tThe set of permissions exposed by the application`,
    ['token.audience=graph', 'token.kind=app-only', 'token.role=User.Read.All'],
  ],
  [
    "jwt.ms's table, line under line",
    `aud\n00000003-0000-0000-c000-000000000000\nscp\nMail.Read User.Read\ntid\n5f0f9a1e-1111-4222-8333-444455556666\noid\n0a1b2c3d-1111-4222-8333-444455556600`,
    ['token.audience=graph', 'token.kind=delegated', 'token.scope=Mail.Read', 'token.scope=User.Read'],
  ],
  [
    'a table of Markdown',
    `| Claim | Value |\n|---|---|\n| aud | https://graph.microsoft.com |\n| scp | Mail.Read |\n| tid | 5f0f9a1e-1111-4222-8333-444455556666 |`,
    ['token.audience=graph', 'token.scope=Mail.Read'],
  ],
  [
    'decoded claims',
    '{\n  "aud": "00000003-0000-0000-c000-000000000000",\n  "roles": ["User.Read.All"],\n  "idtyp": "app"\n}',
    ['token.audience=graph', 'token.kind=app-only', 'token.role=User.Read.All'],
  ],
  [
    'claims of a ClaimsPrincipal',
    'aud: https://graph.microsoft.com\nscp: User.Read Mail.Read\ntid: 5f0f',
    ['token.audience=graph', 'token.scope=Mail.Read'],
  ],
  ['words of a table that is none', 'name  Reports\nver  2.0\nsub  total', [], ['token.kind=delegated']],
];

const damaged: readonly Row[] = [
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

function hardWrap(text: string, columns: number): string {
  return (text.match(new RegExp(`[\\s\\S]{1,${columns}}`, 'g')) ?? []).join('\n');
}

describe.each([
  ['a client', clients],
  ['HTTP', http],
  ['the sign-in service', signIn],
  ['a token or its claims', claims],
  ['a damaged text', damaged],
])('what %s says', (_kind, rows) => {
  test.each(rows.map((row) => [...row] as const))('%s is understood', (_name, text, holds, lacks = []) => {
    const facts = written(readEvidence(pasted(text), patterns).facts);
    expect(
      holds.filter((fact) => !facts.includes(fact)).concat(lacks.filter((fact) => facts.includes(fact))),
    ).toEqual([]);
  });
});

test.each(
  [...clients, ...http, ...signIn, ...damaged].filter(
    ([, text]) => text.includes(ids[0]) && /2025-03-02|Mar 2025/.test(text),
  ),
)('%s gives the ids and the time that support asks for', (_name, text) => {
  const { correlation } = readEvidence(pasted(text), patterns);
  expect(correlation.requestId ?? correlation.traceId).toBe(ids[0]);
  expect(correlation.at).toBe(Date.UTC(2025, 2, 2, 14, 5, 13));
  if (text.includes(ids[1])) expect(correlation.clientRequestId ?? correlation.correlationId).toBe(ids[1]);
});

import { expect, test } from 'vitest';
import { body, delegated, denied, ids, me, misread, type Row } from './misread.ts';

const rows: readonly Row[] = [
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

test.each(rows.map((row) => ({ name: row[0], row })))(
  'what a client says is understood: $name',
  ({ row }) => {
    expect(misread(row)).toEqual([]);
  },
);

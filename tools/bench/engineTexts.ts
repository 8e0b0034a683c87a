const error =
  '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-03-02T14:05:13","request-id":"0a1b2c3d-1111-4222-8333-444455556600","client-request-id":"9f8e7d6c-1111-4222-8333-444455556666"}}}';
const part = (value: unknown) =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const token = `${part({ typ: 'JWT', alg: 'RS256' })}.${part({ aud: 'https://graph.microsoft.com', scp: 'User.Read', oid: 'o', sub: 's', exp: 1_740_905_000 })}.c2lnbmF0dXJl`;

const exchange = `GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages?$top=10
Authorization: Bearer ${token}

HTTP/1.1 403 Forbidden
request-id: 0a1b2c3d-1111-4222-8333-444455556600
Date: Sun, 02 Mar 2025 14:05:13 GMT

${error}
`;
const stack =
  '    at Object.<anonymous> (/app/node_modules/@microsoft/microsoft-graph-client/lib/src/GraphErrorHandler.js:63:22)\n';

/** What people paste: a failed exchange with its token, and the stack of what called it. */
export function madePaste(length: number): string {
  let text = exchange;
  while (text.length < length) text += stack;
  return text.slice(0, Math.max(length, exchange.length));
}

/** A log of good calls, with a refusal in the middle of it. */
export function madeLog(length: number): string {
  const lines: string[] = [];
  let size = 0;
  for (let at = 0; size < length - error.length; at++) {
    const second = String(at % 60).padStart(2, '0');
    const line = `2025-03-02T14:05:${second}.123Z INFO [worker-${at % 8}] GET https://graph.microsoft.com/v1.0/users/ada${at}@contoso.com/messages?$top=${at % 50} 200 OK in ${at % 300} ms`;
    lines.push(line);
    size += line.length + 1;
  }
  lines.splice(lines.length >> 1, 0, `2025-03-02T14:05:13.123Z ERROR HTTP/1.1 403 Forbidden ${error}`);
  return lines.join('\n');
}

/** A recording of the developer tools: good exchanges, and now and then one that was refused. */
export function madeRecording(length: number): string {
  const entry = (status: number, text: string) =>
    JSON.stringify({
      request: {
        method: 'GET',
        url: 'https://graph.microsoft.com/v1.0/me/messages',
        headers: [{ name: 'Authorization', value: `Bearer ${token}` }],
      },
      response: {
        status,
        statusText: '',
        headers: [{ name: 'Date', value: 'Sun, 02 Mar 2025 14:05:13 GMT' }],
        content: { mimeType: 'application/json', text },
      },
      startedDateTime: '2025-03-02T14:05:13.000Z',
    });
  const good = entry(
    200,
    JSON.stringify({
      value: Array.from({ length: 40 }, (_, id) => ({ id, subject: 'A subject as long as they are' })),
    }),
  );
  const refused = entry(403, error);
  const entries: string[] = [refused];
  let size = refused.length;
  for (let at = 1; size < length; at++) {
    const next = at % 500 === 0 ? refused : good;
    entries.push(next);
    size += next.length + 1;
  }
  return `{"log":{"version":"1.2","creator":{"name":"WebInspector"},"pages":[],"entries":[${entries.join(',')}]}}`;
}

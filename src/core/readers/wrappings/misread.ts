import { readEvidence } from '../readEvidence.ts';
import { madeToken, pasted, written } from '../sampleEvidence.ts';

const patterns = [
  { id: 'insufficient', source: 'insufficient privileges to complete the operation' },
  { id: 'denied', source: 'access is denied\\. check credentials' },
];

/** For tests: the ids that every text with ids holds: of the request, and of the client or the correlation. */
export const ids = ['0a1b2c3d-1111-4222-8333-444455556600', '9f8e7d6c-1111-4222-8333-444455556666'] as const;

/** For tests: Graph's answer as it is sent. */
export const body = `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2025-03-02T14:05:13","request-id":"${ids[0]}","client-request-id":"${ids[1]}"}}}`;

/** For tests: what is understood of that answer, however it is wrapped. */
export const denied = ['graphCode=authorization_requestdenied', 'message=insufficient'];
export const me = ['request.method=GET', 'request.host=graph', 'request.template=/me'];

export const delegated = madeToken({
  aud: 'https://graph.microsoft.com',
  scp: 'User.Read',
  oid: 'o',
  sub: 's',
  tid: 't',
  iat: 1_740_900_000,
  exp: 1_740_905_000,
});

/** For tests: a kind of text, the facts that are read from it, and those that must not be. */
export type Row = readonly [name: string, text: string, holds: readonly string[], lacks?: readonly string[]];

/**
 * For tests: what of a row is read wrongly, as sentences: facts that are missing or too many, and the ids and
 * the time wherever the text holds them.
 */
export function misread([, text, holds, lacks = []]: Row): string[] {
  const { facts, correlation } = readEvidence(pasted(text), patterns);
  const found = written(facts);
  const wrong = [
    ...holds.filter((fact) => !found.includes(fact)).map((fact) => `${fact} is missing`),
    ...lacks.filter((fact) => found.includes(fact)).map((fact) => `${fact} is not so`),
  ];
  if (!text.includes(ids[0]) || !/2025-03-02|Mar 2025/.test(text)) return wrong;
  if ((correlation.requestId ?? correlation.traceId) !== ids[0]) wrong.push('the id of the request');
  if (correlation.at !== Date.UTC(2025, 2, 2, 14, 5, 13)) wrong.push('the time');
  if (text.includes(ids[1]) && (correlation.clientRequestId ?? correlation.correlationId) !== ids[1])
    wrong.push("the client's id");
  return wrong;
}

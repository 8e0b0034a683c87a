import { makeToken } from '../paste.ts';

/** An error as somebody has it before them, and where it must lead. */
export interface CommonError {
  readonly name: string;
  readonly paste: string;
  /** Labels of the options to choose where the text alone leaves the fault open. */
  readonly choose?: readonly string[];
  readonly fault: string;
  /** Who must act first. */
  readonly actor: 'Developer' | 'Tenant administrator' | 'User';
  /** The first thing to do. */
  readonly step: string;
}

const innerError = {
  date: '2026-04-07T13:11:08',
  'request-id': '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4',
  'client-request-id': '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4',
};
const reasons: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/** What Graph answers: status, date and the error as JSON. */
export const answer = (status: number, code: string, message: string, headers: readonly string[] = []) =>
  [
    `HTTP/1.1 ${status} ${reasons[status]}`,
    'Date: Tue, 07 Apr 2026 13:11:08 GMT',
    ...headers,
    '',
    JSON.stringify({ error: { code, message, innerError } }, null, 2),
  ].join('\n');

/** The request as a proxy shows it, and what Graph answered. */
export const exchange = (
  request: string,
  authorization: string,
  answered: string,
  host = 'graph.microsoft.com',
) => [`${request} HTTP/1.1`, `Host: ${host}`, `Authorization: ${authorization}`, '', answered].join('\n');

/** What the token endpoint answers. */
export const refusal = (error: string, description: string, suberror?: string) =>
  JSON.stringify({
    error,
    error_description: `${description} Trace ID: 31c8d05e-7a94-4b2f-96e3-0f5b1d7a2c00 Correlation ID: a90f3c61-5d27-48eb-b1c4-72e6d908f5a3 Timestamp: 2026-04-07 13:11:08Z`,
    error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1])],
    ...(suberror && { suberror }),
  });

/** Claims of a token without a user. */
export const appOnly = {
  idtyp: 'app',
  oid: '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b',
  sub: '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b',
};
/** The value of the Authorization header, with these claims in its token. */
export const bearer = (claims: Record<string, unknown>) => `Bearer ${makeToken(claims)}`;
/** The header that asks for claims. */
export const challenge = (claims: object) =>
  `WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${Buffer.from(JSON.stringify(claims)).toString('base64')}"`;
/** What the directory answers to nearly everything it refuses. */
export const denied = answer(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);
/** What Graph answers where it finds no dots. */
export const unreadable = answer(
  401,
  'InvalidAuthenticationToken',
  'IDX14100: JWT is not well formed, there are no dots (.).',
);
/** What Graph answers to a token for another API. */
export const invalidAudience = answer(
  401,
  'InvalidAuthenticationToken',
  'Access token validation failure. Invalid audience.',
);
/** The inside of a token that nobody can read. */
export const letters = 'aB3xK9mQ2LwZ7nT5'.repeat(12);
/** A path to somebody else. */
export const user = '/v1.0/users/7e2f41c8-903b-4d5a-b6e7-18fa0c92d364';

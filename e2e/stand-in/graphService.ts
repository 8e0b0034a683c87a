import type { Incoming, Reply, World } from './world.ts';

const allow = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, client-request-id, consistencylevel, content-type, prefer',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-expose-headers': 'request-id, client-request-id, WWW-Authenticate, Retry-After, Location',
};

/** A JSON answer with the headers that Graph lets a page read. */
export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Exclude<Reply, string> => ({
  status,
  headers: {
    ...allow,
    'content-type': 'application/json',
    'request-id': '0f3c7a52-1111-4c6e-9d0f-5a8f1f1c0012',
    ...headers,
  },
  body: body === null ? '' : JSON.stringify(body),
});

export const graphError = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Exclude<Reply, string> =>
  json(
    status,
    {
      error: {
        code,
        message,
        innerError: {
          date: new Date().toISOString().slice(0, 19),
          'request-id': '0f3c7a52-1111-4c6e-9d0f-5a8f1f1c0012',
          'client-request-id': '0f3c7a52-1111-4c6e-9d0f-5a8f1f1c0013',
        },
      },
    },
    headers,
  );

/** Delegated scopes of which one suffices, by the beginning of a path; the longest that fits counts. */
const NEEDS: readonly (readonly [string, readonly string[]])[] = [
  ['/me/messages', ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite']],
  ['/me/memberOf', ['User.Read', 'Directory.Read.All']],
  ['/me', ['User.Read', 'User.ReadWrite']],
  ['/users', ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All']],
];

/** Graph: checks the token as Graph does, then answers as the scenario wants, else as its small table says. */
export function answerGraph(world: World, request: Incoming): Reply {
  if (request.method === 'OPTIONS') return { status: 200, headers: allow };
  world.note('graph', `${request.method} ${request.url.pathname}`);
  const fault = world.graphFaults.shift();
  if (fault) return fault;
  const header = request.headers.authorization ?? '';
  if (!request.headers['client-request-id']) world.violations.push('a call has no client-request-id');
  const token = /^Bearer (\S+)$/.exec(header)?.[1];
  if (!token) return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const claims = claimsOf(token);
  if (!claims)
    return graphError(
      401,
      'InvalidAuthenticationToken',
      'IDX14100: JWT is not well formed, there are no dots (.).',
    );
  const audience = String(claims.aud ?? '');
  if (audience !== `https://${request.url.host}` && audience !== '00000003-0000-0000-c000-000000000000')
    return graphError(
      401,
      'InvalidAuthenticationToken',
      'Access token validation failure. Invalid audience.',
    );
  const now = Date.now() / 1000;
  if (typeof claims.exp === 'number' && claims.exp < now)
    return graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
  if (typeof claims.nbf === 'number' && claims.nbf > now + 60)
    return graphError(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
  const own = world.graph?.(request, claims);
  if (own) return own;
  const path = request.url.pathname.replace(/^\/(?:v1\.0|beta)/, '');
  const appOnly = claims.scp === undefined;
  if (appOnly && path.startsWith('/me'))
    return graphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  const [, needed = []] = NEEDS.find(([start]) => path.startsWith(start)) ?? [];
  const held = appOnly ? ((claims.roles as string[] | undefined) ?? []) : String(claims.scp).split(' ');
  if (!needed.some((name) => held.includes(name)))
    return path.startsWith('/me/messages')
      ? graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
      : graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  return json(200, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata',
    id: claims.oid,
    displayName: 'Ada',
  });
}

function claimsOf(token: string): Record<string, unknown> | null {
  const [, payload, , ...rest] = token.split('.');
  if (!payload || rest.length > 0) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

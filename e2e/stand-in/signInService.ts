import { challengeOf, type Fault, type Incoming, type Reply, TENANT, USER, type World } from './world.ts';

/** Which Graph host a sign-in host issues tokens for, besides the one that the scope names. */
const GRAPH_SCOPE = /^https:\/\/([\w.-]+)\/(.+)$/;
const OIDC = new Set(['openid', 'profile', 'offline_access', 'email']);

/** The sign-in service, as far as a single-page app meets it, and stricter than MSAL is about itself. */
export function answerSignIn(world: World, request: Incoming): Reply {
  if (world.signInDown) return world.signInDown;
  const { pathname } = request.url;
  if (request.method === 'OPTIONS') return { status: 200, headers: cors(world, request) };
  if (pathname.endsWith('/oauth2/v2.0/authorize')) return authorize(world, request);
  if (pathname.endsWith('/oauth2/v2.0/token')) return token(world, request);
  if (pathname.endsWith('/oauth2/v2.0/logout')) return { status: 200, body: 'signed out' };
  if (pathname === '/accept') return accept(world, request);
  if (pathname === '/favicon.ico') return { status: 404 };
  if (pathname.includes('/.well-known/') || pathname.endsWith('/discovery/instance'))
    return { status: 404, headers: cors(world, request), body: '{}' };
  world.violations.push(`unknown address of the sign-in service: ${pathname}`);
  return { status: 404, body: '' };
}

const cors = (world: World, request: Incoming): Record<string, string> =>
  request.headers.origin === world.origin
    ? { 'access-control-allow-origin': world.origin, 'access-control-allow-headers': '*' }
    : {};

const page = (text: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>Sign in</title><h1>Sign in</h1>${text}`,
});
const pageOfFault = ({ code, text }: Fault): Reply => page(`<p>AADSTS${code}: ${text}</p>`);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** `redirect_uri` with the answer in the fragment, the only way that a single-page app may be answered. */
function back(query: URLSearchParams, answer: Readonly<Record<string, string>>): Reply {
  const fragment = new URLSearchParams({ ...answer, state: query.get('state') ?? '' });
  return {
    status: 302,
    headers: {
      location: `${query.get('redirect_uri')}#${fragment}`,
      'set-cookie': 'session=1; Path=/; Secure; SameSite=None',
    },
  };
}

const fail = (query: URLSearchParams, { error, suberror, code, text, claims }: Fault): Reply =>
  back(query, {
    error,
    error_description: described(code, text),
    ...(suberror && { suberror }),
    ...(claims && { claims }),
    error_codes: `[${code}]`,
  });

const described = (code: number, text: string): string =>
  `AADSTS${code}: ${text} Trace ID: 7d0b3a10-2222-4f0a-8b0e-8d5a3c1f2200 Correlation ID: 6d7a1c90-2222-4f0a-8b0e-8d5a3c1f2201 Timestamp: 2026-11-23 12:00:00Z`;

function authorize(world: World, { url, headers }: Incoming): Reply {
  const query = url.searchParams;
  const prompt = query.get('prompt') ?? '';
  world.note('authorize', prompt || 'no prompt');
  const clientId = query.get('client_id') ?? '';
  if (!world.clients.includes(clientId))
    return pageOfFault({
      error: 'unauthorized_client',
      code: 700016,
      text: `Application with identifier '${escaped(clientId)}' was not found in the directory 'Contoso'.`,
    });
  if (query.get('redirect_uri') !== world.redirectUri)
    return pageOfFault({
      error: 'invalid_request',
      code: 50011,
      text: 'The redirect URI specified in the request does not match the redirect URIs configured for the application.',
    });
  if (query.get('response_mode') !== 'fragment') world.violations.push('response_mode is not fragment');
  if (query.get('code_challenge_method') !== 'S256' || !query.get('code_challenge'))
    return fail(query, {
      error: 'invalid_request',
      code: 9002325,
      text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    });
  for (const each of ['nonce', 'state', 'scope'])
    if (!query.get(each)) world.violations.push(`the authorize request has no ${each}`);
  if (!(query.get('claims') ?? '').includes('cp1'))
    world.violations.push('the client does not say that it can handle claims challenges');
  if (world.authorizeFault)
    return world.authorizeFault.onPage
      ? pageOfFault(world.authorizeFault)
      : fail(query, world.authorizeFault);
  const known = world.session && (!world.needsCookie || (headers.cookie ?? '').includes('session='));
  if (prompt === 'none' && !known) world.note('login_required');
  if (prompt === 'none' && !known)
    return fail(query, {
      error: 'login_required',
      code: 50058,
      text: 'A silent sign-in request was sent but no user is signed in.',
    });
  const missing = missingConsent(world, scopesOf(query.get('scope') ?? ''));
  if (missing.length > 0 || prompt === 'consent') return consent(world, query, missing, prompt);
  return issue(world, query, url.host);
}

const scopesOf = (text: string): string[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((scope) => GRAPH_SCOPE.exec(scope)?.[2] ?? scope);
const missingConsent = (world: World, scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !world.consented.has(scope) && !OIDC.has(scope));

function consent(world: World, query: URLSearchParams, missing: readonly string[], prompt: string): Reply {
  const needAdmin = missing.some((scope) => world.adminOnly.has(scope));
  if (prompt === 'none')
    return fail(query, {
      error: 'interaction_required',
      suberror: 'consent_required',
      code: 65001,
      text: 'The user or administrator has not consented to use the application.',
    });
  if (needAdmin)
    return fail(query, {
      error: 'access_denied',
      code: 90094,
      text: 'An administrator of Contoso has set a policy that prevents you from granting the permissions. Admin consent is required.',
    });
  const to = `/accept?${query}`;
  return page(
    `<p>${escaped(missing.join(', '))}</p><p><a id="accept" href="${escaped(to)}">Accept</a> <a id="cancel" href="${escaped(`${to}&declined=1`)}">Cancel</a></p>`,
  );
}

function accept(world: World, { url }: Incoming): Reply {
  const query = url.searchParams;
  if (query.get('declined'))
    return fail(query, {
      error: 'access_denied',
      code: 65004,
      text: 'User declined to consent to access the app.',
    });
  world.note('consent', query.get('scope') ?? '');
  for (const scope of scopesOf(query.get('scope') ?? '')) world.consented.add(scope);
  return issue(world, query, url.host);
}

function issue(world: World, query: URLSearchParams, host: string): Reply {
  const code = world.secret('1.AXoAmarked');
  world.codes.set(code, {
    clientId: query.get('client_id') ?? '',
    redirectUri: query.get('redirect_uri') ?? '',
    challenge: query.get('code_challenge') ?? '',
    nonce: query.get('nonce') ?? '',
    scopes: (query.get('scope') ?? '').split(' '),
    claims: query.get('claims'),
    host,
    used: false,
  });
  world.session = true;
  return back(query, { code, client_info: clientInfo(), session_state: 'marked-session' });
}

const clientInfo = () => Buffer.from(JSON.stringify({ uid: USER.oid, utid: TENANT })).toString('base64url');

function token(world: World, request: Incoming): Reply {
  const body = new URLSearchParams(request.body);
  const grant = body.get('grant_type') ?? '';
  world.note('token', grant);
  const refuse = ({ error, suberror, code, text, claims }: Fault): Reply => ({
    status: 400,
    headers: { ...cors(world, request), 'content-type': 'application/json' },
    body: JSON.stringify({
      error,
      ...(suberror && { suberror }),
      error_description: described(code, text),
      error_codes: [code],
      ...(claims && { claims }),
      trace_id: '7d0b3a10-2222-4f0a-8b0e-8d5a3c1f2200',
      correlation_id: '6d7a1c90-2222-4f0a-8b0e-8d5a3c1f2201',
      timestamp: '2026-11-23 12:00:00Z',
    }),
  });
  if (request.headers.origin !== world.origin)
    return refuse({
      error: 'invalid_request',
      code: 9002326,
      text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    });
  if (body.get('client_secret') || body.get('client_assertion'))
    world.violations.push('a page sent a client secret');
  if (world.tokenFault) return refuse(world.tokenFault);
  const clientId = body.get('client_id') ?? '';
  if (grant === 'authorization_code') {
    const code = world.codes.get(body.get('code') ?? '');
    if (!code || code.used)
      return refuse({
        error: 'invalid_grant',
        code: 54005,
        text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
      });
    code.used = true;
    if (challengeOf(body.get('code_verifier') ?? '') !== code.challenge)
      return refuse({
        error: 'invalid_grant',
        code: 501481,
        text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
      });
    if (code.clientId !== clientId || code.redirectUri !== body.get('redirect_uri'))
      world.violations.push('client or redirect address differ between the two halves of the flow');
    return tokens(world, request, { clientId, scopes: code.scopes, nonce: code.nonce, claims: code.claims });
  }
  if (grant === 'refresh_token') {
    const known = world.refreshTokens.get(body.get('refresh_token') ?? '');
    if (!known || known.clientId !== clientId)
      return refuse({
        error: 'invalid_grant',
        code: 700084,
        text: 'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which can not be extended.',
      });
    const scopes = (body.get('scope') ?? '').split(' ');
    if (missingConsent(world, scopesOf(scopes.join(' '))).length > 0)
      return refuse({
        error: 'invalid_grant',
        suberror: 'consent_required',
        code: 65001,
        text: 'The user or administrator has not consented to use the application.',
      });
    return tokens(world, request, { clientId, scopes, nonce: '', claims: body.get('claims') });
  }
  world.violations.push(`a page used the grant ${grant}`);
  return refuse({ error: 'unsupported_grant_type', code: 70003, text: 'Unsupported grant type.' });
}

interface Granted {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly nonce: string;
  readonly claims: string | null;
}

function tokens(world: World, request: Incoming, { clientId, scopes, nonce, claims }: Granted): Reply {
  const now = Math.floor(Date.now() / 1000);
  const graph = scopes.map((scope) => GRAPH_SCOPE.exec(scope)?.[1]).find(Boolean) ?? 'graph.microsoft.com';
  const granted = [...world.consented].filter((scope) => !OIDC.has(scope));
  const tid = world.personal ? '9188040d-6c67-4c5b-b112-36a304b66dad' : TENANT;
  const refresh = world.secret('0.AXoAmarked');
  world.refreshTokens.set(refresh, { clientId, scopes });
  // A challenge that was answered shows in the token: its context, or that it is newer.
  const context = /"acrs":\{[^}]*"value":"(\w+)"/.exec(claims ?? '')?.[1];
  return {
    status: 200,
    headers: {
      'access-control-allow-origin': world.origin,
      'content-type': 'application/json',
      'cache-control': 'no-store',
    },
    body: JSON.stringify({
      token_type: 'Bearer',
      scope: [...granted.map((scope) => `https://${graph}/${scope}`), 'openid', 'profile'].join(' '),
      expires_in: world.lifetime,
      ext_expires_in: world.lifetime,
      access_token: world.accessToken(graph, {
        appid: clientId,
        scp: granted.join(' '),
        ...(context && { acrs: [context] }),
      }),
      refresh_token: refresh,
      id_token: world.jwt({
        aud: clientId,
        iss: `https://${request.url.host}/${tid}/v2.0`,
        iat: now,
        nbf: now,
        exp: now + 3600,
        nonce,
        oid: USER.oid,
        sub: 'marked-sub',
        tid,
        preferred_username: USER.upn,
        name: USER.name,
        ver: '2.0',
      }),
      client_info: clientInfo(),
    }),
  };
}

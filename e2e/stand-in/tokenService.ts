import { answersChallenge, contextIn } from './claimsRequest.ts';
import { cors, refusal } from './replies.ts';
import { grantedScopes, missingConsent, resourceOf, scopesOf } from './scopes.ts';
import {
  challengeOf,
  clientInfo,
  type Fault,
  type Incoming,
  PERSONAL_TENANT,
  type Reply,
  TENANT,
  type User,
  type World,
} from './world.ts';

/** What a code or a refresh token stands for, or why it stands for nothing. */
type Redeemed =
  | {
      readonly ok: true;
      readonly scope: string;
      readonly nonce: string;
      readonly claims: string | null;
      readonly user: User;
    }
  | { readonly ok: false; readonly fault: Fault };

/** The token endpoint: a code or a refresh token for an access token, for the page of a single-page app alone. */
export function answerToken(world: World, request: Incoming): Reply {
  const body = new URLSearchParams(request.body);
  const grant = body.get('grant_type') ?? '';
  world.note('token', grant);
  const refuse = (fault: Fault) => refusal(world, request, fault);
  if (
    request.method !== 'POST' ||
    !/^application\/x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')
  )
    return refuse({
      error: 'invalid_request',
      code: 900561,
      text: 'The endpoint only accepts POST requests.',
    });
  if (request.headers.origin !== world.origin)
    return refuse({
      error: 'invalid_request',
      code: 9002326,
      text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    });
  if (body.get('client_secret') || body.get('client_assertion'))
    world.violations.push('a page sent a client secret');
  if (world.tokenReply)
    return typeof world.tokenReply === 'string'
      ? world.tokenReply
      : { ...world.tokenReply, headers: { ...cors(world, request), ...world.tokenReply.headers } };
  if (world.tokenFault) return refuse(world.tokenFault);
  const redeemed = redeem(world, grant, body, request.url.host);
  if (!redeemed.ok) return refuse(redeemed.fault);
  if (missingConsent(world, scopesOf(redeemed.scope)).length > 0)
    return refuse({
      error: 'invalid_grant',
      suberror: 'consent_required',
      code: 65001,
      text: 'The user or administrator has not consented to use the application.',
    });
  if (world.challenge && !answersChallenge(redeemed.claims, world.challenge))
    return refuse({
      error: 'invalid_grant',
      suberror: 'basic_action',
      code: 50076,
      text: 'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
      claims: world.challenge,
    });
  return issueTokens(world, request, body.get('client_id') ?? '', redeemed);
}

function redeem(world: World, grant: string, body: URLSearchParams, host: string): Redeemed {
  if (grant === 'authorization_code') return redeemCode(world, body, host);
  if (grant === 'refresh_token') return redeemRefreshToken(world, body, host);
  world.violations.push(`a page used the grant ${grant}`);
  return no('unsupported_grant_type', 70003, 'Unsupported grant type.');
}

const no = (error: string, code: number, text: string): Redeemed => ({
  ok: false,
  fault: { error, code, text },
});

function redeemCode(world: World, body: URLSearchParams, host: string): Redeemed {
  const verifier = body.get('code_verifier') ?? '';
  world.keep(verifier);
  const code = world.codes.get(body.get('code') ?? '');
  if (!code || code.used)
    return no(
      'invalid_grant',
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    );
  code.used = true;
  if (challengeOf(verifier) !== code.challenge)
    return no(
      'invalid_grant',
      501481,
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    );
  if (code.clientId !== body.get('client_id') || code.redirectUri !== body.get('redirect_uri'))
    return no('invalid_grant', 500112, 'The code was issued to another client or another redirect address.');
  if (code.host !== host) return no('invalid_grant', 900432, 'The code was issued by another cloud.');
  const asked = scopesOf(body.get('scope') ?? '');
  if (asked.length === 0 || !asked.every((scope) => scopesOf(code.scope).includes(scope)))
    return no('invalid_grant', 70000, 'The scopes of the two halves of the flow differ.');
  return { ok: true, ...code };
}

function redeemRefreshToken(world: World, body: URLSearchParams, host: string): Redeemed {
  const known = world.refreshTokens.get(body.get('refresh_token') ?? '');
  if (!known || known.clientId !== body.get('client_id') || known.host !== host)
    return no(
      'invalid_grant',
      700084,
      'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which can not be extended.',
    );
  return {
    ok: true,
    scope: body.get('scope') ?? '',
    nonce: '',
    claims: body.get('claims'),
    user: known.user,
  };
}

function issueTokens(
  world: World,
  request: Incoming,
  clientId: string,
  { scope, nonce, claims, user }: Extract<Redeemed, { ok: true }>,
): Reply {
  const now = Math.floor(Date.now() / 1000);
  const { host } = request.url;
  const graph = resourceOf(scope);
  const granted = grantedScopes(world);
  const tid = world.personal ? PERSONAL_TENANT : TENANT;
  const refresh = world.secret('0.AXoAmarked');
  world.refreshTokens.set(refresh, { clientId, host, user });
  const context = contextIn(claims);
  return {
    status: 200,
    headers: { ...cors(world, request), 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({
      token_type: 'Bearer',
      scope: [...granted.map((each) => `https://${graph}/${each}`), 'openid', 'profile'].join(' '),
      expires_in: world.lifetime,
      ext_expires_in: world.lifetime,
      access_token: world.accessToken(graph, {
        appid: clientId,
        scp: granted.join(' '),
        oid: user.oid,
        upn: user.upn,
        // A challenge that was answered shows in the token.
        ...(context && { acrs: [context] }),
      }),
      refresh_token: refresh,
      id_token: world.jwt({
        aud: clientId,
        iss: `https://${host}/${tid}/v2.0`,
        iat: now,
        nbf: now,
        exp: now + 3600,
        nonce: world.wrongNonce ? 'of-another-request' : nonce,
        oid: user.oid,
        sub: 'marked-sub',
        tid,
        preferred_username: user.upn,
        name: user.name,
        ver: '2.0',
      }),
      client_info: clientInfo(user),
    }),
  };
}

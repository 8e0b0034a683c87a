import { saysItCanAnswer } from './claimsRequest.ts';
import { backWith, backWithFault, escaped, pageOf, pageOfFault } from './replies.ts';
import { missingConsent, scopesOf } from './scopes.ts';
import { clientInfo, type Incoming, type Reply, type World } from './world.ts';

const NEEDED = ['client_id', 'redirect_uri', 'nonce', 'state', 'scope', 'response_type'];

/** The authorize endpoint: shows a page, or goes back with a code or a refusal. */
export function answerAuthorize(world: World, { url, headers }: Incoming): Reply {
  const query = url.searchParams;
  const prompt = query.get('prompt') ?? '';
  world.note('authorize', prompt || 'no prompt');
  world.keep(query.get('nonce'), query.get('code_challenge'));
  const clientId = query.get('client_id') ?? '';
  if (!world.clients.includes(clientId))
    return pageOfFault(world, {
      error: 'unauthorized_client',
      code: 700016,
      text: `Application with identifier '${clientId}' was not found in the directory 'Contoso'.`,
    });
  if (query.get('redirect_uri') !== world.redirectUri)
    return pageOfFault(world, {
      error: 'invalid_request',
      code: 50011,
      text: 'The redirect URI specified in the request does not match the redirect URIs configured for the application.',
    });
  for (const each of NEEDED)
    if (!query.get(each)) world.violations.push(`the authorize request has no ${each}`);
  if (query.get('response_mode') !== 'fragment') world.violations.push('response_mode is not fragment');
  if (query.get('response_type') !== 'code') world.violations.push('response_type is not code');
  if (!saysItCanAnswer(query.get('claims')))
    world.violations.push('the client does not say that it can handle claims challenges');
  if (query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(query.get('code_challenge') ?? ''))
    return backWithFault(query, {
      error: 'invalid_request',
      code: 9002325,
      text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    });
  if (world.authorizeFault)
    return world.authorizeFault.onPage
      ? pageOfFault(world, world.authorizeFault)
      : backWithFault(query, world.authorizeFault);
  const known = world.session && (!world.needsCookie || (headers.cookie ?? '').includes('session='));
  if (prompt === 'none' && !known) {
    world.note('login_required');
    return backWithFault(query, {
      error: 'login_required',
      code: 50058,
      text: 'A silent sign-in request was sent but no user is signed in.',
    });
  }
  if (prompt === 'select_account' && world.chosen) world.user = world.chosen;
  const missing = missingConsent(world, scopesOf(query.get('scope') ?? ''));
  if (missing.length > 0 || prompt === 'consent') return askForConsent(world, query, missing, prompt);
  return issueCode(world, query, url.host);
}

function askForConsent(
  world: World,
  query: URLSearchParams,
  missing: readonly string[],
  prompt: string,
): Reply {
  if (prompt === 'none')
    return backWithFault(query, {
      error: 'interaction_required',
      suberror: 'consent_required',
      code: 65001,
      text: 'The user or administrator has not consented to use the application.',
    });
  if (missing.some((scope) => world.adminOnly.has(scope)))
    return backWithFault(query, {
      error: 'access_denied',
      code: 90094,
      text: 'An administrator of Contoso has set a policy that prevents you from granting the permissions. Admin consent is required.',
    });
  const to = `/accept?${query}`;
  return pageOf(
    world,
    `<p>${escaped(missing.join(', '))}</p><p><a id="accept" href="${escaped(to)}">Accept</a> <a id="cancel" href="${escaped(`${to}&declined=1`)}">Cancel</a></p>`,
  );
}

/** What the consent page leads to. */
export function answerConsent(world: World, { url }: Incoming): Reply {
  const query = url.searchParams;
  if (query.get('declined'))
    return backWithFault(query, {
      error: 'access_denied',
      code: 65004,
      text: 'User declined to consent to access the app.',
    });
  world.note('consent', query.get('scope') ?? '');
  for (const scope of scopesOf(query.get('scope') ?? '')) world.consented.add(scope);
  return issueCode(world, query, url.host);
}

function issueCode(world: World, query: URLSearchParams, host: string): Reply {
  const code = world.secret('1.AXoAmarked');
  world.codes.set(code, {
    clientId: query.get('client_id') ?? '',
    redirectUri: query.get('redirect_uri') ?? '',
    challenge: query.get('code_challenge') ?? '',
    nonce: query.get('nonce') ?? '',
    scope: query.get('scope') ?? '',
    claims: query.get('claims'),
    host,
    user: world.user,
    used: false,
  });
  world.session = true;
  return backWith(query, { code, client_info: clientInfo(world.user), session_state: 'marked-session' });
}

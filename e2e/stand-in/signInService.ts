import { answerAuthorize, answerConsent } from './authorizeService.ts';
import { cors } from './replies.ts';
import { answerToken } from './tokenService.ts';
import type { Incoming, Reply, World } from './world.ts';

/** A tenant by ID or domain, or one of the words that stand for several. */
const AUTHORITY =
  /^\/(?:organizations|common|consumers|[0-9a-f-]{36}|[a-z0-9.-]+\.[a-z]+)\/oauth2\/v2\.0\/(\w+)$/;

/** The sign-in service, as far as a single-page app meets it, and stricter than MSAL is about itself. */
export function answerSignIn(world: World, request: Incoming): Reply {
  if (world.signInDown) return world.signInDown;
  const { pathname } = request.url;
  if (request.method === 'OPTIONS') return { status: 200, headers: cors(world, request) };
  const endpoint = AUTHORITY.exec(pathname)?.[1];
  if (endpoint === 'authorize') return answerAuthorize(world, request);
  if (endpoint === 'token') return answerToken(world, request);
  if (endpoint === 'logout') return { status: 200, body: 'signed out' };
  if (pathname === '/accept') return answerConsent(world, request);
  if (pathname === '/favicon.ico') return { status: 404 };
  world.violations.push(`unknown address of the sign-in service: ${pathname}`);
  return { status: 404, headers: cors(world, request), body: '' };
}

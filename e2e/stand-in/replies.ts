import type { Fault, Incoming, Reply, World } from './world.ts';

type Answer = Exclude<Reply, string>;

/** Only the site under test may read an answer. */
export const cors = (world: World, request: Incoming): Record<string, string> =>
  request.headers.origin === world.origin
    ? { 'access-control-allow-origin': world.origin, 'access-control-allow-headers': '*' }
    : {};

/** A page of the sign-in service's own: it is shown in no frame, and may cut itself loose from who opened it. */
export const pageOf = (world: World, text: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'x-frame-options': 'DENY',
    ...(world.pagesCutLoose && { 'cross-origin-opener-policy': 'same-origin' }),
  },
  body: `<!doctype html><title>Sign in</title><h1>Sign in</h1>${text}`,
});

export const pageOfFault = (world: World, { code, text }: Fault): Answer =>
  pageOf(world, `<p>AADSTS${code}: ${escaped(text)}</p>`);

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** `redirect_uri` with the answer in the fragment, the only way that a single-page app may be answered. */
export function backWith(query: URLSearchParams, answer: Readonly<Record<string, string>>): Answer {
  const fragment = new URLSearchParams({ ...answer, state: query.get('state') ?? '' });
  return {
    status: 302,
    headers: {
      location: `${query.get('redirect_uri')}#${fragment}`,
      'set-cookie': 'session=1; Path=/; Secure; SameSite=None',
    },
  };
}

/** A refusal that comes back to the app, as the authorize endpoint gives it. */
export const backWithFault = (
  query: URLSearchParams,
  { error, suberror, code, text, claims }: Fault,
): Answer =>
  backWith(query, {
    error,
    error_description: described(code, text),
    ...(suberror && { suberror }),
    ...(claims && { claims }),
    error_codes: `[${code}]`,
  });

/** A refusal as the token endpoint gives it. */
export const refusal = (
  world: World,
  request: Incoming,
  { error, suberror, code, text, claims }: Fault,
): Answer => ({
  status: 400,
  headers: { ...cors(world, request), 'content-type': 'application/json' },
  body: JSON.stringify({
    error,
    ...(suberror && { suberror }),
    error_description: described(code, text),
    error_codes: [code],
    ...(claims && { claims }),
    trace_id: TRACE,
    correlation_id: CORRELATION,
    timestamp: AT,
  }),
});

const TRACE = '7d0b3a10-2222-4f0a-8b0e-8d5a3c1f2200';
const CORRELATION = '6d7a1c90-2222-4f0a-8b0e-8d5a3c1f2201';
const AT = '2026-11-23 12:00:00Z';

const described = (code: number, text: string): string =>
  `AADSTS${code}: ${text} Trace ID: ${TRACE} Correlation ID: ${CORRELATION} Timestamp: ${AT}`;

import type { LiveClient } from './liveClient.ts';

/** Why there is no token. `refused`: the sign-in service said no; the rest is the browser's or the library's. */
export type SignInProblemKind =
  | 'interaction-required'
  | 'declined'
  | 'refused'
  | 'popup-blocked'
  | 'timed-out'
  | 'in-progress'
  | 'network'
  | 'storage-refused'
  | 'no-account'
  | 'other';

export interface SignInProblem {
  readonly kind: SignInProblemKind;
  readonly errorCode: string;
  readonly subError?: string;
  readonly correlationId?: string;
  /** Claims that the next interactive request has to carry. */
  readonly claims?: string;
  /** The error as text, as somebody would paste it: what the readers read. */
  readonly evidence: string;
  /** Whose sign-in it was: never that of the app that fails. */
  readonly client: LiveClient;
}

const KINDS: Readonly<Record<string, SignInProblemKind>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  timed_out: 'timed-out',
  monitor_window_timeout: 'timed-out',
  redirect_bridge_timeout: 'timed-out',
  user_cancelled: 'timed-out',
  interaction_in_progress: 'in-progress',
  no_network_connectivity: 'network',
  post_request_failed: 'network',
  get_request_failed: 'network',
  network_error: 'network',
  endpoints_resolution_error: 'network',
  openid_config_error: 'network',
  QuotaExceededError: 'storage-refused',
  SecurityError: 'storage-refused',
  storage_not_supported: 'storage-refused',
  cache_quota_exceeded: 'storage-refused',
  cache_error_unknown: 'storage-refused',
  no_account_error: 'no-account',
  no_account_in_silent_request: 'no-account',
  no_tokens_found: 'interaction-required',
  login_required: 'interaction-required',
  interaction_required: 'interaction-required',
  consent_required: 'interaction-required',
  access_denied: 'declined',
};

/**
 * Names what went wrong at sign-in. In: whatever was thrown. Out: a problem with its evidence; nothing is swallowed,
 * and what has no code of MSAL's is told by its name and message. Codes: https://aka.ms/msal.js.errors
 */
export function signInProblem(thrown: unknown, client: LiveClient): SignInProblem {
  const { name, errorCode, errorMessage, subError, correlationId, claims, errorNo, timestamp, traceId } =
    fieldsOf(thrown);
  // The sign-in service answered: the same fields as its own JSON, so that its words are read as its words.
  const answered = /AADSTS\d/.test(errorMessage) || errorNo !== '' || name === 'ServerError';
  const evidence = answered
    ? JSON.stringify({
        error: errorCode,
        ...(subError && { suberror: subError }),
        error_description: errorMessage,
        ...(errorNo && { error_codes: [Number(errorNo) || errorNo] }),
        ...(timestamp && { timestamp }),
        ...(traceId && { trace_id: traceId }),
        ...(correlationId && { correlation_id: correlationId }),
      })
    : `${name}: ${[errorCode, errorMessage].filter(Boolean).join(': ')}`;
  const fallback =
    name === 'InteractionRequiredAuthError' ? 'interaction-required' : answered ? 'refused' : 'other';
  return {
    kind:
      name === 'InteractionRequiredAuthError'
        ? 'interaction-required'
        : (KINDS[errorCode] ?? KINDS[name] ?? fallback),
    errorCode,
    ...(subError && { subError }),
    ...(correlationId && { correlationId }),
    ...(claims && { claims }),
    evidence,
    client,
  };
}

function fieldsOf(thrown: unknown) {
  const object = typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>) : {};
  const field = (name: string): string => {
    const value = object[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  return {
    name: field('name') || 'Error',
    errorCode: field('errorCode'),
    errorMessage: field('errorMessage') || field('message') || (typeof thrown === 'string' ? thrown : ''),
    subError: field('subError'),
    correlationId: field('correlationId'),
    claims: field('claims'),
    errorNo: field('errorNo'),
    timestamp: field('timestamp'),
    traceId: field('traceId'),
  };
}

/** `error` values of the token and authorize endpoints: RFC 6749, RFC 8628, OpenID Connect, and Entra's own. */
export const oauthErrors = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
  'invalid_scope',
  'access_denied',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'consent_required',
  'account_selection_required',
  'invalid_resource',
  'invalid_tenant',
  'invalid_instance',
  'authorization_pending',
  'authorization_declined',
  'bad_verification_code',
  'expired_token',
  'slow_down',
] as const;

const words = new Set<string>(oauthErrors);

/** Whether a word is an OAuth `error`, whatever its case. */
export const isOauthError = (word: string): boolean => words.has(word.toLowerCase());

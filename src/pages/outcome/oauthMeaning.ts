import type { MessageId } from '../../knowledge/messageId.ts';

type OAuthMessage = Extract<MessageId, `outcome.oauth.${string}`>;

/** The OAuth errors whose meaning is written, by the word that a token endpoint or a challenge sends. */
const meanings: Readonly<Record<string, OAuthMessage>> = {
  invalid_request: 'outcome.oauth.invalid_request',
  invalid_client: 'outcome.oauth.invalid_client',
  invalid_grant: 'outcome.oauth.invalid_grant',
  unauthorized_client: 'outcome.oauth.unauthorized_client',
  unsupported_grant_type: 'outcome.oauth.unsupported_grant_type',
  invalid_scope: 'outcome.oauth.invalid_scope',
  access_denied: 'outcome.oauth.access_denied',
  unsupported_response_type: 'outcome.oauth.unsupported_response_type',
  server_error: 'outcome.oauth.server_error',
  temporarily_unavailable: 'outcome.oauth.temporarily_unavailable',
  interaction_required: 'outcome.oauth.interaction_required',
  login_required: 'outcome.oauth.login_required',
  consent_required: 'outcome.oauth.consent_required',
  invalid_resource: 'outcome.oauth.invalid_resource',
  authorization_pending: 'outcome.oauth.authorization_pending',
  expired_token: 'outcome.oauth.expired_token',
  invalid_token: 'outcome.oauth.invalid_token',
  insufficient_claims: 'outcome.oauth.insufficient_claims',
};

/** What an OAuth error means in general; undefined for words that are not of the standard. */
export const oauthMeaning = (error: string): OAuthMessage | undefined =>
  Object.hasOwn(meanings, error) ? meanings[error] : undefined;

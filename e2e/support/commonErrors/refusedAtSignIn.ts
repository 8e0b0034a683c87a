import { type CommonError, refusal } from './answers.ts';

/** The sign-in service refuses, and no token comes. */
export const refusedAtSignIn: readonly CommonError[] = [
  {
    name: 'a code and nothing else',
    paste: 'AADSTS90094',
    fault: 'Only an administrator can grant what the app asks for',
    actor: 'Tenant administrator',
    step: 'Find out which permission stops the user',
  },
  {
    name: 'a sign-in page that refers to an administrator',
    paste:
      'Need admin approval\nLedger Bridge\nLedger Bridge needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    fault: 'Only an administrator can grant what the app asks for',
    actor: 'Tenant administrator',
    step: 'Find out which permission stops the user',
  },
  {
    name: 'consent that nobody gave',
    paste: refusal(
      'invalid_grant',
      "AADSTS65001: The user or administrator has not consented to use the application with ID '0be5c3d1-77a2-4f19-8c60-d94e2ab81f35' named 'Ledger Bridge'. Send an interactive authorization request for this user and resource.",
      'consent_required',
    ),
    fault: 'Nobody has consented to what the app asks for',
    actor: 'User',
    step: 'Let the user consent',
  },
  {
    name: 'a single permission asked for by an app without a user',
    paste: refusal(
      'invalid_scope',
      'AADSTS1002012: The provided value for scope User.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
    ),
    fault: 'The scope in the request is not valid',
    actor: 'Developer',
    step: 'Read the scope that was really sent',
  },
  {
    name: 'multifactor authentication that is still to be done',
    paste: `HTTP/1.1 400 Bad Request\n\n${refusal(
      'interaction_required',
      "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
      'basic_action',
    )}`,
    fault: 'The user must do something before a token is issued',
    actor: 'Developer',
    step: 'Catch the error and ask interactively',
  },
  {
    name: 'a block that comes as interaction_required',
    paste: refusal(
      'interaction_required',
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      'message_only',
    ),
    fault: 'A Conditional Access policy blocks the sign-in',
    actor: 'Tenant administrator',
    step: 'Copy what the page says',
  },
];

import { expect, test } from 'vitest';
import { ids, misread, type Row } from './misread.ts';

const rows: readonly Row[] = [
  [
    'a redirect with its query',
    'http://localhost:3000/?error=access_denied&error_subcode=cancel&state=abc&error_description=AADSTS65004%3a+User+declined+to+consent',
    ['oauthError=access_denied', 'decidingStsCode=65004'],
  ],
  [
    'a redirect with its fragment',
    'http://localhost:3000/#error=invalid_client&error_description=AADSTS650052%3A%20The%20app%20is%20trying%20to%20access%20a%20service',
    ['oauthError=invalid_client', 'decidingStsCode=650052'],
  ],
  [
    'a redirect encoded twice',
    'https://app.contoso.com/login?next=%2Fcb%3Ferror%3Dinvalid_request%26error_description%3DAADSTS90014%253a%2BThe%2Brequired',
    ['oauthError=invalid_request', 'decidingStsCode=90014'],
  ],
  [
    'a form that was posted',
    'error=server_error&error_description=AADSTS50000%3a+There+was+an+error+issuing+a+token.%0d%0aTrace+ID%3a+' +
      ids[0],
    ['oauthError=server_error', 'decidingStsCode=50000'],
  ],
  [
    'the page in English',
    `Sorry, but we’re having trouble signing you in.\n\nAADSTS50105: Your administrator has configured the application.\n\nTroubleshooting details\nIf you contact your administrator, send this info to them.\nCopy info to clipboard\nRequest Id: ${ids[0]}\nCorrelation Id: ${ids[1]}\nTimestamp: 2025-03-02T14:05:13Z\nMessage: AADSTS50105: Your administrator has configured the application.`,
    ['decidingStsCode=50105'],
  ],
  [
    'the page in German',
    `Anmelden\nBei der Anmeldung ist leider ein Problem aufgetreten.\nFehlercode: 53003\nAnforderungs-ID: ${ids[0]}\nKorrelations-ID: ${ids[1]}\nZeitstempel: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in French',
    `Code d’erreur : 53003\nID de demande : ${ids[0]}\nID de corrélation : ${ids[1]}\nHorodatage : 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Spanish',
    `Código de error: 53003\nId. de solicitud: ${ids[0]}\nId. de correlación: ${ids[1]}\nMarca de tiempo: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Dutch',
    `Foutcode: 53003\nAanvraag-id: ${ids[0]}\nCorrelatie-id: ${ids[1]}\nTijdstempel: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Portuguese',
    `Código de erro: 53003\nID da Solicitação: ${ids[0]}\nID de Correlação: ${ids[1]}\nCarimbo de data/hora: 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'the page in Japanese',
    `エラー コード： 53003\n要求 ID： ${ids[0]}\n関連付け ID： ${ids[1]}\nタイムスタンプ： 2025-03-02T14:05:13Z`,
    ['decidingStsCode=53003'],
  ],
  [
    'a localised message with the code',
    `AADSTS65001: Der Benutzer oder Administrator hat der Verwendung der Anwendung nicht zugestimmt. Ablaufverfolgungs-ID: ${ids[0]} Korrelations-ID: ${ids[1]} Zeitstempel: 2025-03-02 14:05:13Z`,
    ['decidingStsCode=65001'],
  ],
  [
    'a row of the sign-in log as JSON',
    `{"id":"${ids[0]}","createdDateTime":"2025-03-02T14:05:13Z","appDisplayName":"Reports","correlationId":"${ids[1]}","conditionalAccessStatus":"failure","status":{"errorCode":53003,"failureReason":"Access has been blocked by Conditional Access policies.","additionalDetails":null}}`,
    ['decidingStsCode=53003'],
  ],
  [
    'a row of the workspace',
    `{"TimeGenerated":"2025-03-02T14:05:13Z","OperationName":"Sign-in activity","ResultType":"50126","ResultDescription":"Error validating credentials due to invalid username or password.","CorrelationId":"${ids[1]}"}`,
    ['decidingStsCode=50126'],
  ],
  [
    'the portal, two columns',
    `Date\t3/2/2025, 2:05:13 PM\nRequest ID\t${ids[0]}\nCorrelation ID\t${ids[1]}\nStatus\tFailure\nSign-in error code\t50105\nFailure reason\tYour administrator has configured the application`,
    ['decidingStsCode=50105'],
  ],
  [
    'the portal, label above value',
    `Request ID\n${ids[0]}\nCorrelation ID\n${ids[1]}\nStatus\nFailure\nSign-in error code\n50105\nFailure reason\nYour administrator has configured the application`,
    ['decidingStsCode=50105'],
  ],
  [
    'the portal, as CSV',
    `Date (UTC),Request ID,User,Application,Status,Sign-in error code,Failure reason,Correlation ID\n2025-03-02T14:05:13Z,${ids[0]},"Lovelace, Ada",Reports,Failure,50105,"Your administrator has configured the application",${ids[1]}`,
    ['decidingStsCode=50105'],
  ],
  [
    'a success in the sign-in log',
    `{"id":"${ids[0]}","createdDateTime":"2025-03-02T14:05:13Z","status":{"errorCode":0,"failureReason":"Other."}}`,
    [],
    ['stsCode=0'],
  ],
  [
    'a link of MSAL.js 4',
    'BrowserAuthError: popup_window_error: See https://aka.ms/msal.js.errors#popup_window_error for details',
    ['msalCode=popup_window_error'],
  ],
  ['a link alone', 'See https://aka.ms/msal.js.docs/errors/timed_out for details', ['msalCode=timed_out']],
  [
    'a link to Learn',
    'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors#block_iframe_reload',
    ['msalCode=block_iframe_reload'],
  ],
  [
    'a link to the repository',
    'https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/errors.md#interaction_in_progress',
    ['msalCode=interaction_in_progress'],
  ],
  [
    'a minified error with a link',
    'Uncaught (in promise) r: state_mismatch: See https://aka.ms/msal.js.errors#state_mismatch for details\n at t (main.3f2.js:2:1203)',
    ['msalCode=state_mismatch'],
  ],
];

test.each(rows.map((row) => ({ name: row[0], row })))(
  'what the sign-in service says is understood: $name',
  ({ row }) => {
    expect(misread(row)).toEqual([]);
  },
);

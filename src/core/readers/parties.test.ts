import { expect, test } from 'vitest';
import { partiesOfClaims, readParties } from './parties.ts';
import { pasted } from './sampleEvidence.ts';

const T = 'a91d4c07-3e6f-4b82-9d05-78c2e1f4b360';
const A = '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b';

test.each<[string, { tenantId?: string; appId?: string }]>([
  [
    `POST https://login.microsoftonline.com/${T}/oauth2/v2.0/token\nclient_id=${A}&scope=x`,
    { tenantId: T, appId: A },
  ],
  [`"iss": "https://sts.windows.net/${T}/", "appid": "${A}"`, { tenantId: T, appId: A }],
  [
    `AADSTS700016: Application with identifier '${A}' was not found in the directory '${T}'.`,
    { tenantId: T, appId: A },
  ],
  [
    `The user or administrator has not consented to use the application with ID '${A}' named 'Tool'.`,
    { appId: A },
  ],
  [
    `User account from identity provider does not exist in tenant '${T}' and cannot access the application '${A}'(Tool)`,
    { tenantId: T, appId: A },
  ],
  [`Directory (tenant) ID: ${T}\nApplication (client) ID: ${A.toUpperCase()}`, { tenantId: T, appId: A }],
  [`TenantId = ${T}`, { tenantId: T }],
  [`Client app ID: ${A}. Resource app ID: 00000003-0000-0000-c000-000000000000`, { appId: A }],
  [`The client '${A}' does not have authorization`, { appId: A }],
])('%s', (text, found) => {
  expect(readParties(pasted(text), []).correlation).toEqual(found);
});

test.each([
  ['a request id is neither', `request-id: ${T}\nclient-request-id: ${A}`],
  ['an object is neither', `"objectId": "${T}", "resourceAppId": "${A}", "userId": "${A}"`],
  ['Graph is no app of anybody', 'Invalid application 00000003-0000-0000-c000-000000000000'],
  ['a name of a tenant is no id', 'https://login.microsoftonline.com/common/oauth2 tenant: contoso.com'],
  ['half an id', 'tenantId: a91d4c07-3e6f-4b82-9d05'],
])('%s', (_what, text) => {
  expect(readParties(pasted(text), []).correlation).toEqual({});
});

test.each([
  [
    { tid: T, appid: A },
    { tenantId: T, appId: A },
  ],
  [
    { tid: T, azp: A, scp: 'User.Read', aud: T },
    { tenantId: T, appId: A },
  ],
  [
    { tid: T, aud: A },
    { tenantId: T, appId: A },
  ],
  [{ tid: 'contoso.com', appid: 7, scp: 'x', aud: A }, {}],
  [{}, {}],
])('claims %j', (claims, found) => {
  expect(partiesOfClaims(claims).correlation).toEqual(found);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeToken } from '../readers/sampleEvidence.ts';
import { bareToken, readToken } from './readToken.ts';

const tenant = '00000000-1111-4222-8333-444444444444';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';
const graphId = '00000003-0000-0000-c000-000000000000';
const view = (claims: unknown) => {
  const read = readToken(madeToken(claims));
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};
const base64url = (text: string) => btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

describe("a token's kind", () => {
  test.each([
    ['delegated', { scp: 'User.Read', oid: 'a', sub: 'b' }],
    ['delegated', { scp: 'User.Read', roles: ['Admin'], oid: 'a', sub: 'b' }],
    ['delegated', { idtyp: 'user' }],
    ['app-only', { roles: ['Mail.Read'], oid: 'a', sub: 'a' }],
    ['app-only', { oid: 'a', sub: 'a', appid: 'c' }],
    ['app-only', { idtyp: 'app' }],
    ['id-token', { aud: tenant, sub: 'b', nonce: 'n', name: 'Ada' }],
    ['id-token', { aud: tenant, sub: 'b', preferred_username: 'ada@contoso.com', roles: ['Admin'] }],
    [undefined, { roles: ['Mail.Read'] }],
    [undefined, { aud: 'https://graph.microsoft.com', name: 'Ada', sub: 'b' }],
    [undefined, {}],
  ])('is %s of %j', (kind, claims) => {
    expect(view(claims).kind).toBe(kind);
  });

  test.each([
    ['opaque', `PAQABAAEAAAD${'aB1_'.repeat(20)}`],
    ['opaque', `EwB4A8l6BAAU${'aB1/'.repeat(20)}==`],
    ['encrypted', 'eyJhbGciOiJSU0EifQ.YQ.Yg.Yw.ZA'],
    ['refresh-token', `0.AXoA${'aB1_'.repeat(20)}`],
    ['refresh-token', `1.AXoA${'aB1_'.repeat(20)}`],
    ['refresh-token', `M.C5_BAY.0.U.-${'aB1!'.repeat(20)}`],
  ])('is %s of %s', (kind, token) => {
    expect(readToken(token)).toMatchObject({ ok: true, value: { kind } });
  });
});

test('the ticket of a personal account says so, and no other opaque token does', () => {
  const account = (token: string) => {
    const read = readToken(token);
    return read.ok ? read.value.account : read.problem;
  };
  expect(account(`EwB4A8l6BAAU${'aB1/'.repeat(20)}`)).toBe('personal');
  expect(account(`PAQABAAEAAAD${'aB1_'.repeat(20)}`)).toBeUndefined();
  expect(account('eyJhbGciOiJSU0EifQ.YQ.Yg.Yw.ZA')).toBeUndefined();
});

describe("a token's audience and cloud", () => {
  test.each([
    ['https://graph.microsoft.com', 'graph', 'global'],
    ['https://graph.microsoft.com/', 'graph', 'global'],
    [graphId, 'graph', undefined],
    [`${graphId}/graph.microsoft.com@${tenant}`, 'graph', 'global'],
    ['https://graph.microsoft.us', 'graph', 'us-government'],
    ['https://dod-graph.microsoft.us', 'graph', 'us-government-dod'],
    ['https://microsoftgraph.chinacloudapi.cn', 'graph', 'china'],
    ['https://graph.windows.net/', 'azure-ad-graph', 'global'],
    ['00000002-0000-0000-c000-000000000000', 'azure-ad-graph', undefined],
    ['https://outlook.office365.com', 'outlook', 'global'],
    ['00000002-0000-0ff1-ce00-000000000000', 'outlook', undefined],
    ['https://contoso.sharepoint.com', 'sharepoint', 'global'],
    [`00000003-0000-0ff1-ce00-000000000000/contoso.sharepoint.com@${tenant}`, 'sharepoint', 'global'],
    ['https://management.azure.com/', 'azure-resource-manager', 'global'],
    ['https://management.core.windows.net/', 'azure-resource-manager', 'global'],
    ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'azure-resource-manager', undefined],
    ['api://my-app', 'own-app', undefined],
    ['22222222-1111-4222-8333-444444444444', 'own-app', undefined],
    ['https://graph.microsoft.com.example.net', 'other', undefined],
    ['https://vault.azure.net', 'other', undefined],
    ['constructor', 'other', undefined],
  ])('%s is %s in %s', (aud, audience, cloud) => {
    const read = view({ aud, azp: '22222222-1111-4222-8333-444444444444', scp: 'x' });
    expect([read.audience, read.cloud]).toEqual([audience, cloud]);
  });

  test.each([
    [`https://login.microsoftonline.com/${tenant}/v2.0`, 'global'],
    [`https://login.microsoftonline.us/${tenant}/v2.0`, 'us-government'],
    [`https://login.partner.microsoftonline.cn/${tenant}/v2.0`, 'china'],
    [`https://sts.chinacloudapi.cn/${tenant}/`, 'china'],
    // Tokens of version 1.0 of US Government have this issuer too.
    [`https://sts.windows.net/${tenant}/`, undefined],
  ])('the issuer %s says %s', (iss, cloud) => {
    expect(view({ aud: graphId, iss }).cloud).toBe(cloud);
  });
});

describe('the account', () => {
  const user = { scp: 'User.Read', tid: tenant };
  test.each([
    ['work', user],
    ['personal', { ...user, tid: personal }],
    ['guest', { ...user, idp: 'live.com' }],
    ['guest', { ...user, idp: 'https://sts.windows.net/99999999-1111-4222-8333-444444444444/' }],
    ['work', { ...user, idp: `https://sts.windows.net/${tenant}/` }],
    ['guest', { ...user, upn: 'ada_example.com#EXT#@contoso.onmicrosoft.com' }],
    ['guest', { ...user, acct: 1 }],
    [undefined, { ...user, scp: undefined, idtyp: 'app' }],
    [undefined, { scp: 'User.Read' }],
  ])('is %s of %j', (account, claims) => {
    expect(view(claims).account).toBe(account);
  });
});

describe('reading a token', () => {
  test('takes off what stands around it', () => {
    const token = madeToken({ scp: 'User.Read Mail.Read', roles: ['a'], nbf: 1, iat: 2, exp: 3.5 });
    for (const text of [
      `Bearer ${token}`,
      `Authorization: Bearer ${token}`,
      `"${token}"`,
      `bearer bearer ${token}`,
      token.replace(/.{40}/g, '$&\n'),
    ])
      expect(bareToken(text)).toBe(token);
    expect(readToken(` ${token}\n`)).toMatchObject({
      ok: true,
      value: {
        scopes: ['User.Read', 'Mail.Read'],
        roles: ['a'],
        lifetime: { notBefore: 1000, issuedAt: 2000, expires: 3500 },
        header: { typ: 'JWT' },
      },
    });
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Bearer ', 'empty'],
    ['hello', 'token-not-base64url'],
    ['one.two three', 'token-payload-not-json'],
    ['a.b', 'token-not-base64url'],
    ['eyJhbGciOiJub25lIn0.*!.x', 'token-not-base64url'],
    ['eyJhbGciOiJub25lIn0', 'token-not-base64url'],
    [`${base64url('{"alg":"none"}')}.${base64url('no JSON')}.x`, 'token-payload-not-json'],
    [`${base64url('{"alg":"none"}')}.${base64url('[1]')}.x`, 'token-payload-not-object'],
    [`${base64url('{"alg":"none"}')}.${base64url('"text"')}.x`, 'token-payload-not-object'],
    [`${base64url('{"alg":"none"}')}.${base64url('null')}.x`, 'token-payload-not-object'],
    [`${base64url('7')}.${base64url('{}')}.x`, 'token-payload-not-object'],
  ])('%j is a problem: %s', (text, problem) => {
    expect(readToken(text)).toEqual({ ok: false, problem });
  });

  test('never throws, whatever the text and the claims', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readToken(text)));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'aud',
            'scp',
            'roles',
            'exp',
            'tid',
            'idp',
            'upn',
            'acct',
            'xms_cc',
            'sub',
            'oid',
            'idtyp',
            'iss',
          ),
          fc.jsonValue(),
        ),
        (claims) => {
          expect(
            readToken(
              `${base64url('{}')}.${base64url(JSON.stringify(claims).replace(/[^\u0020-\u007e]/g, '?'))}.x`,
            ).ok,
          ).toBe(true);
        },
      ),
    );
  });
});

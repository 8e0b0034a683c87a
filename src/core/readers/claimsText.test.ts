import { describe, expect, test } from 'vitest';
import { readClaimsText } from './claimsText.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const facts = (text: string) => written(readClaimsText(pasted(text)).facts);
const payload = {
  aud: '00000003-0000-0000-c000-000000000000',
  iss: 'https://sts.windows.net/00000000-1111-2222-3333-444444444444/',
  iat: 1,
  exp: 2,
  ver: '1.0',
  oid: 'same',
  sub: 'same',
  roles: ['Mail.Read'],
};

describe('claims as text', () => {
  test.each([
    [
      '"scp": "User.Read Mail.Read",',
      ['token.kind=delegated', 'token.scope=User.Read', 'token.scope=Mail.Read'],
    ],
    [
      "'scp': 'User.Read', 'aud': 'https://graph.windows.net'",
      [
        'token.kind=delegated',
        'token.audience=azure-ad-graph',
        'token.cloud=global',
        'token.scope=User.Read',
      ],
    ],
    ['"roles": [\n "Mail.Read",\n "User.Read.All"\n]', ['token.role=Mail.Read', 'token.role=User.Read.All']],
    ['{"idtyp":"app","appid":"x"}', ['token.kind=app-only']],
    [
      String.raw`{\"aud\":\"https:\/\/graph.microsoft.us\"}`,
      ['token.audience=graph', 'token.cloud=us-government'],
    ],
    ['Graph token aud: https://graph.microsoft.com', ['token.audience=graph', 'token.cloud=global']],
    [
      'aud: 00000003-0000-0000-c000-000000000000\nscp: User.Read openid',
      ['token.kind=delegated', 'token.audience=graph', 'token.scope=User.Read', 'token.scope=openid'],
    ],
    ['{"aud":"{your client id}"}', ['token.audience=own-app']],
    [
      '{"scp":"User.Read","upn":"ada_x.com#EXT#@contoso.com"}',
      ['token.kind=delegated', 'account=guest', 'token.scope=User.Read'],
    ],
    [
      '{"scp":"User.Read","xms_cc":["cp1"],"acrs":["c1"]}',
      ['token.kind=delegated', 'token.scope=User.Read', 'token.acrs=c1', 'token.claimsChallengeCapable=yes'],
    ],
  ])('%j', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test.each([
    ['roles of another kind', '{"roles":["admin","reader"],"name":"x"}'],
    ['a message about roles', 'API required roles: Mail.Read, application roles: User.Read.All'],
    ['a profile', '{"userPrincipalName":"ada@contoso.com","name":"Ada","ver":"1.0","oid":"x","sub":"y"}'],
    ['a sentence', 'The aud claim must be https://graph.microsoft.com and scp must hold User.Read'],
    ['claims taken out', '{"aud":"***"}'],
  ])('are none in %s', (_name, text) => {
    expect(facts(text)).toEqual([]);
  });

  test('make nothing absent, unless the whole payload is there', () => {
    expect(
      facts(JSON.stringify({ ...payload, exp: undefined })).filter((fact) => fact.endsWith('absent')),
    ).toEqual([]);
    const whole = facts(`The token:\n${JSON.stringify(payload, null, 2)}\n{"error":{}}`);
    expect(whole).toContain('token.kind=app-only');
    expect(whole).toContain('token.role=Mail.Read');
    expect(whole).toContain('token.scope=absent');
    expect(whole).toContain('token.claimsChallengeCapable=no');
  });

  test('point to their characters', () => {
    const text = 'x\n  "scp":  "User.Read" y';
    expect(sourceText(text, readClaimsText(pasted(text)).facts?.[0])).toBe('"scp":  "User.Read"');
  });
});

import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../src/core/engine/answers.ts';
import { walk } from '../../src/core/engine/walk.ts';
import { answerRequest } from '../../src/core/permissions/answerRequest.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { madeToken, pasted, written } from '../../src/core/readers/sampleEvidence.ts';
import { readToken } from '../../src/core/token/readToken.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';
import { loadPermissionNames, loadPermissions } from '../../src/knowledge/loadPermissions.ts';
import { diagnoseCase } from './diagnoseCase.ts';

// What people and tools are known to get wrong, each shown with the real content from the text to the fault.
const knowledge = await loadEngineKnowledge();
const table = await loadPermissions();
const index = indexPermissions(table);
const diagnose = (paste: string) => diagnoseCase(knowledge, index, { id: 'trap', paste, request: null });
const facts = (text: string) => written(readEvidence(pasted(text), knowledge.patterns).facts);

const id = (digit: number) =>
  `${digit}`.repeat(8) + `-${digit}${digit}${digit}${digit}`.repeat(3) + `-${digit}`.padEnd(13, `${digit}`);
/** As a terminal of this width shows it. */
const wrapped = (text: string, width: number) =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
const claims = (more: object) => ({
  aud: 'https://graph.microsoft.com',
  tid: id(1),
  oid: id(2),
  sub: 'k3Jx',
  ...more,
});

describe('a WWW-Authenticate header is a claims challenge', () => {
  const asked = btoa('{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}');
  const header = (rest: string) =>
    `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"${rest}`;

  test('with error="insufficient_claims" and claims, whatever commas and padding the values hold', () => {
    expect(asked).toMatch(/=$/);
    const text = header(
      `, error="insufficient_claims", error_description="Continuous access evaluation, token, error=revoked", claims="${asked}"`,
    );
    expect(facts(text)).toEqual(
      expect.arrayContaining(['challenge.error=insufficient_claims', 'challenge.asks=nbf']),
    );
    expect(diagnose(text)).toMatchObject({
      certainty: 'certain',
      ranked: ['token-revoked-cae', 'insufficient-claims'],
    });
  });

  test.each([
    ['without either', ', client_id="00000003-0000-0000-c000-000000000000"'],
    ['with claims of another error', `, error="invalid_token", claims="${asked}"`],
  ])('not %s', (_, rest) => {
    const { ranked, certainty } = diagnose(header(rest));
    expect(certainty).not.toBe('certain');
    expect(ranked[0]).not.toBe('token-revoked-cae');
    expect(ranked[0]).not.toBe('insufficient-claims');
  });
});

describe('what was consented to is what the token holds', () => {
  test('for an opaque personal token that is the scope of its token response', () => {
    const response = {
      token_type: 'Bearer',
      scope: 'User.Read Mail.Read',
      access_token: `EwBYA8l6${'R'.repeat(90)}`,
    };
    expect(facts(JSON.stringify(response))).toEqual(
      expect.arrayContaining(['token.scope=User.Read', 'token.scope=Mail.Read', 'account=personal']),
    );
  });

  test('not what a library or the app registration lists', () => {
    expect(facts('scopes: ["https://graph.microsoft.com/Mail.Read", "User.Read"]').join()).not.toContain(
      'token.scope',
    );
  });
});

describe('a string without dots', () => {
  test.each([
    ['opaque', `PAQABAAEAAAD${'x'.repeat(60)}`],
    ['opaque', `EwBYA8l6BAAUO9chh8cJscQLmU+LSWpbnr0vmwwAAQ${'R'.repeat(90)}`],
    ['refresh-token', `0.AXoA${'k'.repeat(90)}`],
    ['refresh-token', `1.AXoA${'k'.repeat(90)}`],
    ['refresh-token', `M.C507_BAY.2.U.${'k'.repeat(60)}`],
  ])('is told by its shape to be %s', (kind, text) => {
    expect(facts(`Authorization: Bearer ${text}`)).toContain(`token.kind=${kind}`);
    const token = readToken(text);
    expect(token.ok && token.value.kind).not.toBe('malformed');
  });

  test('a personal ticket that Graph accepts is no fault by itself', () => {
    const { ranked } = diagnose(`HTTP/1.1 403 Forbidden\nAuthorization: Bearer EwBYA8l6${'R'.repeat(90)}`);
    expect(ranked).not.toContain('token-malformed');
    expect(ranked[0]).not.toBe('opaque-token');
  });
});

describe('permissions', () => {
  const verdict = (method: string, url: string, held: object, body?: string) => {
    const token = readToken(madeToken(claims(held)));
    if (!token.ok) throw new Error('the test made a token that cannot be read');
    return answerRequest(index, { method, url, ...(body ? { body } : {}) }, token.value).diff?.verdict;
  };

  test('a wider permission suffices only where the list of the endpoint has it', () => {
    const url = 'https://graph.microsoft.com/v1.0/directoryObjects/1';
    expect(verdict('GET', url, { scp: 'Directory.Read.All' })).toBe('sufficient');
    expect(verdict('GET', url, { scp: 'Directory.ReadWrite.All' })).toBe('missing');
    expect(verdict('GET', 'https://graph.microsoft.com/v1.0/me/messages', { scp: 'Mail.ReadWrite' })).toBe(
      'sufficient',
    );
  });

  test('some requests need two together', () => {
    const url = 'https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies';
    expect(verdict('POST', url, { scp: 'Policy.ReadWrite.ConditionalAccess' })).toBe('missing');
    expect(verdict('POST', url, { scp: 'Policy.Read.All' })).toBe('missing');
    expect(verdict('POST', url, { scp: 'Policy.ReadWrite.ConditionalAccess Policy.Read.All' })).toBe(
      'sufficient',
    );
  });

  test.each([
    ['passwordProfile', 'User-PasswordProfile.ReadWrite.All'],
    ['accountEnabled', 'User.EnableDisableAccount.All'],
    ['mobilePhone', 'User-Phone.ReadWrite.All'],
  ])('%s needs its own', (property, own) => {
    const url = `https://graph.microsoft.com/v1.0/users/${id(3)}`;
    const body = JSON.stringify({ [property]: null });
    const roles = (...names: string[]) => ({ idtyp: 'app', oid: 'k3Jx', roles: names });
    expect(answerRequest(index, { method: 'PATCH', url, body }).needs?.application?.flat()).toContain(own);
    expect(verdict('PATCH', url, roles('User.Read.All'), body)).toBe('missing');
  });

  test('resource-specific ones are proposed for no request, and asking for one is a wrong scope', async () => {
    const names = await loadPermissionNames();
    const proposed = table.flatMap((row) =>
      [row, ...(row.cases ?? [])].flatMap((each) => [
        ...(each.delegatedWork ?? []),
        ...(each.delegatedPersonal ?? []),
        ...(each.application ?? []),
      ]),
    );
    expect(Object.values(names).some((each) => each.resourceSpecific)).toBe(true);
    expect(proposed.flat().filter((name) => names[name]?.resourceSpecific)).toEqual([]);
    expect(
      diagnose(
        "AADSTS650053: The application 'Contoso Bot' asked for scope 'TeamSettings.Read.Group' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'.",
      ).ranked[0],
    ).toBe('scope-invalid');
  });
});

describe('a code of the sign-in service', () => {
  test('decides where it stands last, and 70002 is often only a prefix', () => {
    const text = 'AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.';
    expect(facts(text)).toContain('decidingStsCode=50126');
    expect(diagnose(text).ranked[0]).toBe('credentials-rejected');
  });

  test.each([
    ['AADSTS50011', '50011'],
    ['aadsts50011: the redirect uri', '50011'],
    ['Error Code: 53003', '53003'],
    ['"error_codes":[50011]', '50011'],
    ["'error_codes': [7000215]", '7000215'],
    ['501481 - [2026-11-20 10:00:00Z]: The Code_Verifier does not match', '501481'],
    ['error%3dinvalid_grant%26error_description%3dAADSTS50011%3a+The+redirect+URI', '50011'],
    [
      wrapped(
        'ClientAuthenticationError: authentication failed. What Entra said was: AADSTS500113: No reply address is registered for the application that asked for it',
        80,
      ),
      '500113',
    ],
    ['"{\\"error\\":\\"invalid_client\\",\\"error_description\\":\\"AADSTS7000222: expired\\"}"', '7000222'],
    ['AADSTS900: too short by a hair', '900'],
    ['AADSTS16000050: as long as they get', '16000050'],
  ])('is read from %j', (text, code) => {
    expect(facts(text)).toContain(`decidingStsCode=${code}`);
  });

  test.each([['HTTP/1.1 50011 things'], ['order 50011 of 2026'], ['AADSTS: no number'], ['port 53003']])(
    'is not read from %j',
    (text) => {
      expect(facts(text).join()).not.toContain('stsCode');
    },
  );

  test.each([
    [
      "AADSTS50105: Der angemeldete Benutzer 'x' ist keiner Rolle für die Anwendung zugewiesen.",
      'user-not-assigned',
    ],
    [
      "AADSTS7000222 : Les clés secrètes client fournies pour l'application ont expiré.",
      'client-secret-expired',
    ],
    [
      'AADSTS53003: 条件付きアクセス ポリシーによってアクセスがブロックされました。',
      'conditional-access-blocked',
    ],
  ])('speaks for itself in any language: %s', (text, fault) => {
    expect(diagnose(text).ranked[0]).toBe(fault);
  });

  const reasons = (text: string) => {
    const { state } = walk(knowledge, readEvidence(pasted(text), knowledge.patterns).facts, noAnswers);
    const first =
      state.kind === 'outcome' && state.outcome.kind === 'diagnosed' ? state.outcome.ranked[0] : undefined;
    return first?.reasons.map(({ signal }) => `${first.id}.${signal}`);
  };

  test.each([['AADSTS53000'], ['AADSTS53001'], ['AADSTS530003']])(
    '%s is a device to enrol or to mend',
    (text) => {
      expect(reasons(text)).toEqual(['conditional-access-blocked.unmanaged-device-code']);
    },
  );

  test('AADSTS53003 is a block', () => {
    expect(reasons('AADSTS53003')).toEqual(['conditional-access-blocked.blocked-code']);
  });

  test.each([
    ['AADSTS9001023', 'supported-account-types-mismatch'],
    ['AADSTS9002325', 'redirect-uri-wrong-platform'],
  ])('%s is not taken for its neighbour', (text, fault) => {
    expect(diagnose(text).ranked[0]).toBe(fault);
  });

  test('redacted, its words are enough', () => {
    expect(diagnose('AADSTS*****: The provided client secret keys for app are expired.').ranked[0]).toBe(
      'client-secret-expired',
    );
  });
});

describe("a token's life is judged at the time of the error", () => {
  const hour = 3600;
  const issued = Date.UTC(2026, 10, 14, 22) / 1000;
  const token = madeToken(claims({ scp: 'User.Read', iat: issued, nbf: issued, exp: issued + hour }));
  const refused = (status: string, date: string) =>
    `HTTP/1.1 ${status}\n\n{"error":{"code":"x","message":"y","innerError":{"date":"${date}","request-id":"1"}}}\n${token}`;

  test('it was alive then, however much later it is pasted', () => {
    expect(facts(refused('401 Unauthorized', '2026-11-14T22:30:00'))).toContain('token.lifetime=valid');
    expect(diagnose(refused('401 Unauthorized', '2026-11-14T22:30:00')).ranked).not.toContain(
      'token-expired',
    );
  });

  test('it was dead then, and Graph said 401', () => {
    expect(diagnose(refused('401 Unauthorized', '2026-11-15T22:30:00')).ranked[0]).toBe('token-expired');
  });

  test('it was dead then, but a 403 says that Graph accepted a token', () => {
    expect(diagnose(refused('403 Forbidden', '2026-11-15T22:30:00')).ranked).not.toContain('token-expired');
  });

  test('without a moment nothing is said about it', () => {
    expect(facts(token).join()).not.toContain('token.lifetime');
  });
});

describe('a paste is a fragment', () => {
  test.each([
    ['GET https://graph.microsoft.com/v1.0/me\nAccept: application/json'],
    ['HTTP/1.1 401 Unauthorized\nContent-Type: application/json'],
  ])('what is not in %j may still have been sent', (text) => {
    expect(facts(text).join()).not.toContain('header.authorization');
    expect(diagnose(text).certainty).not.toBe('certain');
    expect(diagnose(text).ranked[0]).not.toBe('token-missing');
  });

  test('a whole token shows what it does not hold, a claim alone does not', () => {
    expect(facts(madeToken(claims({ scp: 'User.Read' })))).toContain('token.role=absent');
    expect(facts('"scp": "User.Read"').join()).not.toContain('token.role');
  });
});

describe('success', () => {
  const members = (name: string | null) =>
    `HTTP/1.1 200 OK\n\n{"value":[{"@odata.type":"#microsoft.graph.user","id":"${id(1)}","displayName":${JSON.stringify(name)},"mail":null}]}`;

  test('with nothing but ids is a missing permission', () => {
    expect(diagnose(members(null)).ranked[0]).toBe('limited-data-returned');
  });

  test('with names is none', () => {
    expect(diagnose(members('Adele')).certainty).not.toBe('certain');
  });
});

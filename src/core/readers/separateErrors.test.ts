import { describe, expect, test } from 'vitest';
import { readEvidence } from './readEvidence.ts';
import { madeToken, pasted, written } from './sampleEvidence.ts';
import { separateErrors } from './separateErrors.ts';

const names = (text: string) =>
  separateErrors(pasted(text)).map(({ by, status, code, times }) =>
    [by, status ?? '', code ?? '', times].join(' ').replace(/ +/g, ' '),
  );
const graph = (code: string, id = 1) =>
  `{"error":{"code":"${code}","message":"no","innerError":{"request-id":"0a1b2c3d-1111-4222-8333-44445555660${id}"}}}`;
const claims = madeToken({ aud: 'https://graph.microsoft.com', scp: 'User.Read', oid: 'o', sub: 's' });

describe('several errors in one text', () => {
  test.each([
    [
      'entries of a log',
      `2025-03-02 14:05:10 GET https://graph.microsoft.com/v1.0/me/photo 404 Not Found ${graph('ImageNotFound')}\n2025-03-02 14:05:12 INFO fine\n2025-03-02 14:05:13 PATCH https://graph.microsoft.com/v1.0/me 403 Forbidden ${graph('Authorization_RequestDenied')}`,
      ['graph 403 authorization_requestdenied 1', 'graph 404 imagenotfound 1'],
    ],
    [
      'a token that was not given, and the request that went without',
      `2025-03-02 14:05:10 ERROR AADSTS7000215: Invalid client secret provided.\n2025-03-02 14:05:11 ERROR 401 Unauthorized ${graph('InvalidAuthenticationToken')}`,
      ['sign-in AADSTS7000215 1', 'graph 401 invalidauthenticationtoken 1'],
    ],
    [
      'exchanges',
      `GET /v1.0/me HTTP/1.1\nHost: graph.microsoft.com\n\nHTTP/1.1 404 Not Found\n\n${graph('ResourceNotFound')}\n\nGET /v1.0/users HTTP/1.1\nHost: graph.microsoft.com\n\nHTTP/1.1 403 Forbidden\n\n${graph('Authorization_RequestDenied')}`,
      ['graph 403 authorization_requestdenied 1', 'graph 404 resourcenotfound 1'],
    ],
    [
      'answers of a batch',
      `{"responses":[{"id":"1","status":404,"body":${graph('ImageNotFound')}},{"id":"2","status":200,"body":{}},{"id":"3","status":403,"body":${graph('ErrorAccessDenied')}}]}`,
      ['graph 403 erroraccessdenied 1', 'graph 404 imagenotfound 1'],
    ],
    [
      'tries to sign in',
      'AADSTS50126: Invalid username or password.\n\nAADSTS50053: The account is locked.',
      ['sign-in AADSTS50053 1', 'sign-in AADSTS50126 1'],
    ],
    [
      'credentials of a chain',
      'DefaultAzureCredential failed to retrieve a token from the included credentials.\nAttempted credentials:\n\tEnvironmentCredential: Authentication failed: AADSTS7000215: Invalid client secret provided.\n\tManagedIdentityCredential: No managed identity endpoint found.\n\tAzureCliCredential: AADSTS700082: The refresh token has expired.',
      ['sign-in AADSTS700082 1', 'sign-in AADSTS7000215 1'],
    ],
    [
      'one that comes back',
      `12:00:01 ERROR ${graph('Authorization_RequestDenied', 1)}\n12:00:02 ERROR 404 ${graph('ImageNotFound')}\n12:00:03 ERROR ${graph('Authorization_RequestDenied', 2)}`,
      ['graph authorization_requestdenied 2', 'graph 404 imagenotfound 1'],
    ],
    [
      'nobody signed in yet, and then a refusal',
      `[12:00:01] login_required: AADSTS50058: A silent sign-in request was sent but no user is signed in.\n[12:00:09] 403 Forbidden ${graph('Authorization_RequestDenied')}`,
      ['graph 403 authorization_requestdenied 1', 'sign-in AADSTS50058 1'],
    ],
    [
      'rows of the sign-in log',
      '[{"id":"a","createdDateTime":"2025-03-02T14:05:13Z","status":{"errorCode":50126}},{"id":"b","createdDateTime":"2025-03-02T14:05:10Z","status":{"errorCode":53003}}]',
      ['sign-in AADSTS53003 1', 'sign-in AADSTS50126 1'],
    ],
  ])('%s are told apart, the one that decides first', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['an answer with its status', `HTTP/1.1 403 Forbidden\n\n${graph('Authorization_RequestDenied')}`],
    [
      'an exception and its inner one',
      'Status Code: 0\nMicrosoft.Graph.ServiceException: Code: generalException\nMessage: An error occurred.\n\n ---> MSAL.NetCore.MsalUiRequiredException:\n\tErrorCode: invalid_grant\nAADSTS65001: no consent',
    ],
    [
      'a code with its prefix',
      'AADSTS70002: Error validating credentials.\n\nAADSTS50012: Invalid client secret.',
    ],
    ['a code that is said twice', 'AADSTS65001: no\n\nMessage: AADSTS65001: no'],
    [
      'a code and the answer it came with',
      `InvalidAuthenticationToken: no\n\n2025/04/20 10:40:01 DEBUG : HTTP/1.1 401 Unauthorized\nDate: x`,
    ],
    ['nothing', ''],
    ['words', 'one\n\ntwo\n\nthree'],
  ])('are not seen in %s', (_name, text) => {
    expect(names(text)).toEqual([]);
  });

  const log = `2025-03-02 14:05:10 ERROR 404 Not Found ${graph('ImageNotFound', 1)}\n2025-03-02 14:05:13 ERROR 403 Forbidden ${graph('Authorization_RequestDenied', 2)}\n\nBearer ${claims}`;

  test('leave the facts to the one that decides, and what belongs to none to all', () => {
    const { facts, correlation, errors, chosen } = readEvidence(pasted(log), []);
    expect(written(facts)).toEqual(
      expect.arrayContaining(['status=403', 'graphCode=authorization_requestdenied', 'token.kind=delegated']),
    );
    expect(written(facts)).not.toContain('graphCode=imagenotfound');
    expect(correlation.requestId).toBe('0a1b2c3d-1111-4222-8333-444455556602');
    expect([errors.length, chosen]).toEqual([2, 0]);
    const [error] = errors;
    expect(error?.spans.map(({ start, end }) => log.slice(start, end)).join()).toContain(
      'Authorization_RequestDenied',
    );
  });

  test('give the facts of the one that the person chose', () => {
    const { facts, chosen } = readEvidence(pasted(log), [], { error: 1 });
    expect(chosen).toBe(1);
    expect(written(facts)).toEqual(
      expect.arrayContaining(['status=404', 'graphCode=imagenotfound', 'token.kind=delegated']),
    );
    expect(written(facts)).not.toContain('graphCode=authorization_requestdenied');
    expect(readEvidence(pasted(log), [], { error: 9 }).chosen).toBe(0);
  });

  test('of sign-in are read together, and give the ids of the last', () => {
    const text =
      'AADSTS50076: MFA. Trace ID: 0a1b2c3d-1111-4222-8333-444455556601\n\nAADSTS50126: password. Trace ID: 0a1b2c3d-1111-4222-8333-444455556602';
    const { facts, correlation } = readEvidence(pasted(text), []);
    expect(written(facts)).toEqual(['stsCode=50076', 'stsCode=50126', 'decidingStsCode=50126']);
    expect(correlation.traceId).toBe('0a1b2c3d-1111-4222-8333-444455556602');
  });
});

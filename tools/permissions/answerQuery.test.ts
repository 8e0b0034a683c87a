import { expect, test } from 'vitest';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { loadPermissions } from '../../src/knowledge/loadPermissions.ts';
import { answerQuery } from './answerQuery.ts';

const index = indexPermissions(await loadPermissions());
const claims = {
  aud: 'https://graph.microsoft.com',
  idtyp: 'app',
  oid: 'a',
  sub: 'a',
  roles: ['User.Read.All'],
};

test('a request with a token gives its row, the verdict and the smallest addition', () => {
  expect(
    answerQuery(index, { id: '1', method: 'GET', url: '/users/x/messages', token: claims }),
  ).toMatchObject({
    id: '1',
    path: '/users/{id}/messages',
    verdict: 'missing',
    missing: ['Mail.ReadBasic.All'],
  });
});

test('without a token there is no verdict, and an unknown path has no row', () => {
  const result = answerQuery(index, { id: '2', url: '/nothing/like/this' });
  expect(result).toEqual({
    id: '2',
    path: null,
    delegatedWork: null,
    delegatedPersonal: null,
    application: null,
  });
});

test.each(['', 'broken', 'a.b.c'])('a token that cannot be read (%j) is unknown, never missing', (token) => {
  const { verdict } = answerQuery(index, { id: '3', url: '/me', token });
  expect(verdict).toBe(token === '' ? undefined : 'unknown');
});

test('a batch is answered request by request', () => {
  const body = {
    requests: [
      { method: 'GET', url: '/me' },
      { method: 'POST', url: '/users/x/sendMail' },
    ],
  };
  const { requests } = answerQuery(index, { id: '4', method: 'POST', url: '/$batch', body });
  expect(requests?.map(({ id, path }) => [id, path])).toEqual([
    ['4.1', '/me'],
    ['4.2', '/users/{id}/sendMail'],
  ]);
});

test('a batch is as good as the worst of its requests', () => {
  const batch = (...urls: string[]) =>
    answerQuery(index, {
      id: '5',
      method: 'POST',
      url: '/$batch',
      body: { requests: urls.map((url) => ({ method: 'GET', url })) },
      token: JSON.stringify(claims),
    });
  expect(batch('/users/x/messages', '/nothing')).toMatchObject({
    verdict: 'missing',
    missing: ['Mail.ReadBasic.All'],
  });
  expect(batch('/nothing').verdict).toBe('unknown');
});

import { expect, test } from 'vitest';
import { inCloud, readyCall } from './callForm.ts';

const fields = { method: 'GET', version: 'v1.0', path: '/me', headers: '', body: '' } as const;

test('a call is ready with its headers, and a body only where the method has one', () => {
  expect(
    readyCall({ ...fields, headers: 'ConsistencyLevel: eventual\n\nPrefer: a="b"', body: '{}' }, 'global'),
  ).toMatchObject({
    ok: true,
    value: {
      address: { href: 'https://graph.microsoft.com/v1.0/me' },
      headers: [
        ['ConsistencyLevel', 'eventual'],
        ['Prefer', 'a="b"'],
      ],
      body: '',
    },
  });
  expect(readyCall({ ...fields, method: 'PATCH', body: ' {"a":1} ' }, 'global')).toMatchObject({
    value: { body: '{"a":1}' },
  });
});

test.each([
  [{ path: '//evil.example/' }, 'other-host'],
  [{ path: '' }, 'empty'],
  [{ path: '/users/{id}/messages' }, 'placeholder'],
  [{ path: '/users/{user-id}' }, 'placeholder'],
  [{ headers: 'no colon' }, 'header'],
  [{ headers: 'Authorization: Bearer x' }, 'header'],
  [{ headers: 'host: evil.example' }, 'header'],
  [{ headers: 'Né: x' }, 'header'],
  [{ method: 'POST', body: '{"a":' }, 'body'],
] as const)('%j is not sent: %s', (wrong, problem) => {
  expect(readyCall({ ...fields, ...wrong }, 'global')).toEqual({ ok: false, problem });
});

test.each(['/me/messages?$filter={x}', '/users?$search="{id}"'])('%s has no placeholder', (path) => {
  expect(readyCall({ ...fields, path }, 'global').ok).toBe(true);
});

test('the same call in another cloud goes to the host of that cloud', () => {
  const ready = readyCall({ ...fields, version: 'beta', path: '/me/messages?$top=5' }, 'global');
  if (!ready.ok) throw new Error('the test made no call');
  expect(inCloud(ready.value, 'china')).toMatchObject({
    cloud: 'china',
    address: { href: 'https://microsoftgraph.chinacloudapi.cn/beta/me/messages?$top=5' },
  });
  expect(inCloud(ready.value, 'global')).toBe(ready.value);
});

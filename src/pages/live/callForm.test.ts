import { expect, test } from 'vitest';
import { readyCall } from './callForm.ts';

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
  [{ headers: 'no colon' }, 'header'],
  [{ headers: 'Authorization: Bearer x' }, 'header'],
  [{ headers: 'host: evil.example' }, 'header'],
  [{ headers: 'Né: x' }, 'header'],
  [{ method: 'POST', body: '{"a":' }, 'body'],
] as const)('%j is not sent: %s', (wrong, problem) => {
  expect(readyCall({ ...fields, ...wrong }, 'global')).toEqual({ ok: false, problem });
});

import { expect, test } from 'vitest';
import type { Text } from '../text/useText.ts';
import { asWritten, errorName, type NamedError } from './errorName.ts';

const words: Readonly<Record<string, string>> = {
  'evidence.errors.signIn': 'sign-in',
  'evidence.errors.elsewhere': 'elsewhere',
  'evidence.errors.noStatus': 'no answer',
};
const t: Text = (id) => words[id] ?? id;

test.each<[string, Omit<NamedError, 'times'>]>([
  [
    '403 Authorization_RequestDenied · GET /users/{id}',
    { by: 'graph', status: 403, code: 'Authorization_RequestDenied', method: 'GET', template: '/users/{id}' },
  ],
  ['401 · POST /me/sendMail', { by: 'graph', status: 401, method: 'POST', template: '/me/sendMail' }],
  ['AADSTS65001 · sign-in', { by: 'sign-in', code: 'AADSTS65001' }],
  ['400 AADSTS70011 · sign-in', { by: 'sign-in', status: 400, code: 'AADSTS70011' }],
  ['no answer · GET /me', { by: 'graph', status: 0, method: 'GET', template: '/me' }],
  ['500', { by: 'other', status: 500 }],
  ['404 · GET elsewhere', { by: 'other', status: 404, method: 'GET' }],
  ['400 AADSTS65001 · POST sign-in', { by: 'sign-in', status: 400, code: 'AADSTS65001', method: 'POST' }],
  ['AADSTS50011', { by: 'other', code: 'AADSTS50011' }],
])('%s', (name, error) => {
  expect(errorName(t, { ...error, times: 1 })).toBe(name);
});

test('a code is named with the capitals it was written in, and stays as it is where it is not found', () => {
  const error: NamedError = { by: 'graph', code: 'authorization_requestdenied', times: 1 };
  expect(asWritten(error, '{"code":"Authorization_RequestDenied"}').code).toBe('Authorization_RequestDenied');
  expect(asWritten(error, 'nothing of it').code).toBe('authorization_requestdenied');
  expect(asWritten<NamedError>({ by: 'other', times: 1 }, 'text').code).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { CodeFamily } from '../../knowledge/codeTypes.ts';
import { filterFamilies } from './filterFamilies.ts';

const families: readonly CodeFamily[] = [
  {
    id: 'aadsts-consent',
    title: 'Consent',
    kind: 'aadsts',
    codes: [
      { id: 'AADSTS65001', title: 'x', stage: 'sign-in', actors: ['tenant-administrator', 'user'] },
      { id: 'AADSTS65004', title: 'x', stage: 'token', actors: ['user'] },
    ],
  },
  {
    id: 'graph-refused',
    title: 'Refused',
    kind: 'graph',
    codes: [{ id: 'AccessDenied', title: 'x', stage: 'graph-403', actors: ['developer'] }],
  },
];

test.each([
  [{}, ['AADSTS65001', 'AADSTS65004', 'AccessDenied']],
  [{ family: 'graph-refused' }, ['AccessDenied']],
  [{ actor: 'user' }, ['AADSTS65001', 'AADSTS65004']],
  [{ actor: 'user', stage: 'token' }, ['AADSTS65004']],
  [{ stage: '', actor: '' }, ['AADSTS65001', 'AADSTS65004', 'AccessDenied']],
  [{ family: 'graph-refused', actor: 'user' }, []],
  [{ family: 'no-such-family' }, []],
])('%j leaves %j', (chosen: Record<string, string>, ids) => {
  expect(filterFamilies(families, chosen).flatMap(({ codes }) => codes.map(({ id }) => id))).toEqual(ids);
});

test('a family in which nothing fits is gone, heading and all', () => {
  expect(filterFamilies(families, { stage: 'token' }).map(({ id }) => id)).toEqual(['aadsts-consent']);
});

import { expect, test } from 'vitest';
import type { DiagnosisSummary } from '../../knowledge/types.ts';
import { filterDiagnoses } from './filterDiagnoses.ts';

const index: readonly DiagnosisSummary[] = [
  {
    id: 'wrong-audience',
    stage: 'graph-401',
    actors: ['developer'],
    title: 'The token was issued for another API',
    summary: 'The aud claim names another resource.',
  },
  {
    id: 'admin-consent-required',
    stage: 'token',
    actors: ['tenant-administrator', 'developer'],
    title: 'An administrator has to consent',
    summary: 'The permission needs admin consent.',
  },
];

test.each([
  [{}, ['wrong-audience', 'admin-consent-required']],
  [{ words: 'aud' }, ['wrong-audience']],
  [{ words: ' CONSENT  admin ' }, ['admin-consent-required']],
  [{ actor: 'developer' }, ['wrong-audience', 'admin-consent-required']],
  [{ actor: 'developer', stage: 'token' }, ['admin-consent-required']],
  [{ words: 'audience admin' }, []],
  [{ actor: 'microsoft' }, []],
])('%j leaves %j', (chosen: Record<string, string>, ids) => {
  expect(filterDiagnoses(index, chosen).map(({ id }) => id)).toEqual(ids);
});

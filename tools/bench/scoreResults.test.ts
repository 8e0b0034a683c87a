import { expect, it } from 'vitest';
import type { CaseResult } from '../diagnose/case.ts';
import { scoreResults } from './scoreResults.ts';

const settled = { cause: 'ants', alsoAcceptable: ['open-jam'] };
const result = (ranked: string[], certainty: CaseResult['certainty'], asked: string[] = []): CaseResult => ({
  id: 'x',
  ranked,
  asked,
  certainty,
});

it('counts a cause that stands first as first, exact and top three', () => {
  expect(scoreResults([[settled, result(['ants'], 'certain')]])).toMatchObject({
    first: 1,
    exact: 1,
    topThree: 1,
  });
});
it('counts an acceptable diagnosis as first but not as exact', () => {
  expect(scoreResults([[settled, result(['open-jam'], 'likely')]])).toMatchObject({
    first: 1,
    exact: 0,
    likelyRight: 1,
  });
});
it('counts a certain diagnosis that is not acceptable as sure and wrong', () => {
  expect(scoreResults([[settled, result(['old-bread', 'ants'], 'certain')]])).toMatchObject({
    sureAndWrong: 1,
    first: 0,
    topThree: 1,
  });
});
it('counts nothing for an empty outcome', () => {
  expect(scoreResults([[settled, result([], 'none', ['weather'])]])).toMatchObject({
    first: 0,
    topThree: 0,
    asked: 1,
  });
});

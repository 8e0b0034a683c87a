import { expect, it } from 'vitest';
import { gatherFacts } from '../facts/factBook.ts';
import { noAnswers } from './answers.ts';
import { rank } from './rank.ts';
import { picnic, readFact } from './toyKnowledge.ts';

const order = (messages: string[], faults: string[], answers = noAnswers, symptom: '401' | '403' = '401') =>
  rank(
    picnic,
    gatherFacts([readFact('symptom', symptom), ...messages.map((each) => readFact('message', each))]),
    faults,
    answers,
  ).map(({ id }) => id);

it('puts what is settled before what is supported', () => {
  expect(order(['sticky', 'bitten'], ['open-jam', 'ants'])).toEqual(['ants', 'open-jam']);
});
it('puts what is supported before what is not', () => {
  expect(order(['sticky'], ['old-bread', 'open-jam'])).toEqual(['open-jam', 'old-bread']);
});
it('takes the documented order of the error family where signals leave faults level', () => {
  expect(order([], ['ants', 'open-jam'], noAnswers, '403')).toEqual(['open-jam', 'ants']);
});
it('takes the order of the leaf where no family matches', () => {
  expect(order([], ['ants', 'open-jam'])).toEqual(['ants', 'open-jam']);
});
it('leaves out what is ruled out on balance', () => {
  expect(order(['tidy'], ['old-bread', 'open-jam'])).toEqual(['old-bread']);
});
it('leaves out what the person said it was not', () => {
  expect(order(['sticky'], ['old-bread', 'open-jam'], { ...noAnswers, not: ['open-jam'] })).toEqual([
    'old-bread',
  ]);
});
it('counts a signal that a link saw, without settling by it', () => {
  const answers = { ...noAnswers, saw: ['ants.bitten'] };
  expect(order([], ['old-bread', 'ants'], answers)).toEqual(['ants', 'old-bread']);
  expect(rank(picnic, gatherFacts([]), ['ants'], answers)[0]?.settled).toBe(false);
});
it('leaves out ids that have no rules', () => {
  expect(order([], ['unknown-fault', 'ants'])).toEqual(['ants']);
});

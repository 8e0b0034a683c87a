import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '../engine/answers.ts';
import { picnic } from '../engine/toyKnowledge.ts';
import { walk } from '../engine/walk.ts';
import { formatAnswers, parseAnswers, withChoice } from './answersLink.ts';

const parse = (query: string) => parseAnswers(picnic, new URLSearchParams(query));

describe('an address', () => {
  it('holds answers, faults ruled out and signals seen, and gives them back', () => {
    const answers = {
      choices: [
        { question: 'weather', option: 'sun' },
        { question: 'ants', option: 'unsure' },
      ],
      not: ['open-jam'],
      saw: ['ants.bitten'],
    };
    expect(parse(formatAnswers(answers))).toEqual(answers);
  });
  it('follows ids that were renamed', () => {
    expect(parse('brolly=gone').choices).toEqual([{ question: 'umbrella', option: 'lost' }]);
  });
  it.each([
    'utm_source=mail',
    'gclid=x',
    'constructor=x',
    '__proto__=x',
    'weather=%3Cscript%3E',
    'not=toString',
    'saw=ants.nothing',
    'saw=constructor.x',
  ])('ignores %s', (query) => {
    expect(parse(query)).toEqual(noAnswers);
  });
  it('keeps an option it does not know, so that the walk can name it', () => {
    expect(parse('weather=hail').choices).toEqual([{ question: 'weather', option: 'hail' }]);
  });
  it('is empty without answers', () => {
    expect(formatAnswers(noAnswers)).toBe('');
  });
  it('never makes the walk throw, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        walk(picnic, [], parse(query));
      }),
    );
    const ids = fc.constantFrom(
      'weather',
      'sun',
      'rain',
      'ants',
      'unsure',
      'not',
      'saw',
      'jam',
      '',
      'brolly',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
        walk(picnic, [], parse(new URLSearchParams(pairs).toString()));
      }),
    );
  });
});

it('replaces an answer in its place', () => {
  const once = withChoice(noAnswers, { question: 'weather', option: 'sun' });
  const twice = withChoice(withChoice(once, { question: 'ants', option: 'many' }), {
    question: 'weather',
    option: 'rain',
  });
  expect(twice.choices.map(({ option }) => option)).toEqual(['rain', 'many']);
});

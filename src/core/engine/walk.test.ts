import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers, UNSURE } from './answers.ts';
import { picnic, readFact } from './toyKnowledge.ts';
import { walk } from './walk.ts';

const choose = (...pairs: [string, string][]): Answers => ({
  ...noAnswers,
  choices: pairs.map(([question, option]) => ({ question, option })),
});
const ranked = (result: ReturnType<typeof walk>) => {
  if (result.state.kind !== 'outcome') return result.state.question;
  const { outcome } = result.state;
  return outcome.kind === 'diagnosed' ? outcome.ranked.map(({ id }) => id) : outcome.kind;
};
const certainty = (result: ReturnType<typeof walk>) =>
  result.state.kind === 'outcome' && result.state.outcome.kind === 'diagnosed'
    ? result.state.outcome.certainty
    : null;

describe('walking by answers', () => {
  it('starts at the root question', () => {
    expect(ranked(walk(picnic, [], noAnswers))).toBe('weather');
  });
  it('goes to the question that an option leads to', () => {
    expect(ranked(walk(picnic, [], choose(['weather', 'rain'])))).toBe('umbrella');
  });
  it('ends at a leaf with the faults named there', () => {
    expect(
      ranked(walk(picnic, [], choose(['weather', 'sun'], ['ants', 'none'], ['sandwich', 'dry']))),
    ).toEqual(['old-bread']);
  });
  it('gives the same outcome whatever the order of the answers', () => {
    const there = walk(picnic, [], choose(['weather', 'sun'], ['ants', 'many']));
    const back = walk(picnic, [], choose(['ants', 'many'], ['weather', 'sun']));
    expect(back).toEqual(there);
  });
  it('says honestly that nothing matched at a leaf without faults', () => {
    expect(ranked(walk(picnic, [], choose(['weather', 'night'])))).toBe('unmatched');
  });
  it('drops and names answers that it does not know or does not reach, and lands as far as the rest carries', () => {
    const result = walk(picnic, [], choose(['weather', 'rain'], ['umbrella', 'stolen'], ['jam', 'open']));
    expect(ranked(result)).toBe('umbrella');
    expect(result.dropped.map(({ question }) => question)).toEqual(['umbrella', 'jam']);
  });
  it('never makes certain by clicks alone', () => {
    expect(certainty(walk(picnic, [], choose(['weather', 'rain'], ['umbrella', 'lost'])))).toBe('possible');
  });
});

describe('walking by evidence', () => {
  it('answers questions from facts and shows which facts did', () => {
    const result = walk(picnic, [readFact('symptom', '403')], noAnswers);
    expect(result.path).toMatchObject([
      { question: 'weather', option: 'sun', by: 'evidence', overruled: false },
    ]);
    expect(result.path[0]?.facts).toHaveLength(1);
    expect(ranked(result)).toBe('ants');
  });
  it('answers from what follows from facts', () => {
    expect(walk(picnic, [readFact('message', 'drip')], noAnswers).path.map(({ option }) => option)).toEqual([
      'rain',
      'open',
    ]);
  });
  it('takes no assertion of an option that evidence chose for something that was read', () => {
    const { facts } = walk(picnic, [readFact('message', 'drip')], noAnswers);
    expect(facts.has('header.authorization')).toBe(false);
  });
  it('ends as soon as machine text settles one fault, and is certain', () => {
    const result = walk(picnic, [readFact('message', 'soaked')], noAnswers);
    expect(ranked(result)).toContain('no-umbrella');
    expect(certainty(result)).toBe('certain');
  });
  it('is only likely where two faults are settled', () => {
    const result = walk(picnic, [readFact('message', 'soaked'), readFact('message', 'bitten')], noAnswers);
    expect(certainty(result)).toBe('likely');
  });
  it('is not certain where a known fact contradicts what is settled', () => {
    const facts = [readFact('message', 'soaked'), readFact('message', 'dry'), readFact('symptom', '401')];
    expect(certainty(walk(picnic, facts, choose(['umbrella', 'lost'])))).toBe('likely');
  });
  it('lets the person overrule what was read, and walks again', () => {
    const result = walk(picnic, [readFact('symptom', '401')], choose(['weather', 'sun']));
    expect(result.path[0]).toMatchObject({ option: 'sun', by: 'person', overruled: true });
    expect(ranked(result)).toBe('ants');
  });
  it('keeps an answer that agrees with the evidence as read, not dropped', () => {
    const result = walk(picnic, [readFact('symptom', '403')], choose(['weather', 'sun']));
    expect(result.path[0]).toMatchObject({ by: 'evidence' });
    expect(result.dropped).toEqual([]);
  });
});

describe("I'm not sure", () => {
  it('goes on with the open question that best separates what remains', () => {
    const result = walk(picnic, [], choose(['weather', UNSURE]));
    expect(ranked(result)).toBe('ants');
  });
  it('keeps every fault below the question possible', () => {
    const result = walk(picnic, [], choose(['weather', 'rain'], ['umbrella', UNSURE]));
    expect(ranked(result)).toEqual(['leaky-umbrella', 'no-umbrella']);
  });
  it('comes to an outcome after two in a row', () => {
    const result = walk(picnic, [], choose(['weather', UNSURE], ['ants', UNSURE]));
    expect(ranked(result)).toHaveLength(5);
  });
  it('comes to an outcome after as many questions as the limit allows', () => {
    const limits = { questions: 1, unsureInARow: 9 };
    expect(ranked(walk(picnic, [], choose(['weather', 'sun']), limits))).toContain('ants');
  });
});

describe('this was not it', () => {
  it('rules a settled fault out and ranks again', () => {
    const result = walk(picnic, [readFact('message', 'bitten')], {
      ...choose(['ants', 'many']),
      not: ['ants'],
    });
    expect(ranked(result)).toEqual(['open-jam']);
  });
});

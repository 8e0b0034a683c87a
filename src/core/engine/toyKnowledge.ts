import type { Fact, FactName, FactValue, Source } from '../facts/fact.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * A silly five-question tree for tests: what is wrong with the picnic. It borrows real fact names,
 * since facts are a closed set, and means nothing by them.
 */
export const picnic: Knowledge = {
  root: 'weather',
  questions: {
    weather: {
      id: 'weather',
      options: [
        { id: 'rain', asserts: { symptom: '401' }, next: { question: 'umbrella' } },
        { id: 'sun', asserts: { symptom: '403' }, next: { question: 'ants' } },
        { id: 'night', asserts: { symptom: 'other' }, next: { faults: [] } },
      ],
    },
    umbrella: {
      id: 'umbrella',
      options: [
        {
          id: 'open',
          asserts: { 'header.authorization': 'bearer' },
          evidence: [[{ matches: 'drip' }]],
          next: { faults: ['leaky-umbrella', 'no-umbrella'] },
        },
        { id: 'lost', asserts: { 'header.authorization': 'missing' }, next: { faults: ['no-umbrella'] } },
      ],
    },
    ants: {
      id: 'ants',
      options: [
        { id: 'many', asserts: { 'token.kind': 'app-only' }, next: { faults: ['ants', 'open-jam'] } },
        { id: 'none', asserts: { 'token.kind': 'delegated' }, next: { question: 'sandwich' } },
      ],
    },
    sandwich: {
      id: 'sandwich',
      options: [
        { id: 'dry', asserts: { 'token.lifetime': 'expired' }, next: { faults: ['old-bread'] } },
        { id: 'wet', asserts: { 'token.lifetime': 'valid' }, next: { question: 'jam' } },
      ],
    },
    jam: {
      id: 'jam',
      options: [
        { id: 'open', asserts: { account: 'guest' }, next: { faults: ['open-jam'] } },
        { id: 'shut', asserts: { account: 'work' }, next: { faults: [] } },
      ],
    },
  },
  diagnoses: Object.fromEntries(
    [
      { id: 'leaky-umbrella', signals: [signal('drips', 'supports', 'drip', 2)] },
      {
        id: 'no-umbrella',
        signals: [signal('soaked', 'settles', 'soaked'), signal('dry', 'rules-out', 'dry')],
      },
      { id: 'ants', decidedBy: 'ants', signals: [signal('bitten', 'settles', 'bitten')] },
      {
        id: 'open-jam',
        signals: [signal('sticky', 'supports', 'sticky', 3), signal('tidy', 'rules-out', 'tidy')],
      },
      { id: 'old-bread', signals: [] },
    ].map((each) => [each.id, { stage: 'other' as const, ...each }]),
  ),
  patterns: [],
  implications: [
    { id: 'bites-mean-sun', when: [{ matches: 'bitten' }], gives: { symptom: '403' } },
    { id: 'drips-mean-rain', when: [{ matches: 'drip' }], gives: { symptom: '401' } },
  ],
  families: [{ id: 'sunny', when: [{ fact: 'symptom', equals: '403' }], order: ['open-jam', 'ants'] }],
  aliases: { brolly: 'umbrella', 'umbrella.gone': 'umbrella.lost' },
};

function signal(
  id: string,
  effect: 'settles' | 'supports' | 'rules-out',
  matches: string,
  weight?: 1 | 2 | 3,
) {
  return { id, effect, when: [{ matches }], ...(weight ? { weight } : {}) };
}

/** A fact read from text, for tests. */
export function readFact<N extends FactName>(name: N, value: FactValue<N>): Fact {
  return { name, state: 'known', value, source: inText } as Fact;
}

const inText: Source = { kind: 'text', evidence: 'paste', span: { start: 0, end: 1 } };

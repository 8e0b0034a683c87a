import { wordedIds } from '../factValues.ts';
import { allMessages } from '../messages.ts';
import type { Rule } from '../rule.ts';

const FILE = 'interface/known.en.json';

const worded = new Set(wordedIds());

export const factsWorded: Rule = {
  id: 'facts-worded',
  sentence: 'Every fact has a name in plain words, and so has each value of a closed set.',
  check: ({ files }) => {
    const written = allMessages(files)
      .map(({ id }) => id)
      .filter((id) => /^known\.(?:fact|value)\./u.test(id));
    const present = new Set(written);
    return [
      ...[...worded]
        .filter((id) => !present.has(id))
        .map((id) => ({ file: FILE, says: `${id}: It has no words.` })),
      ...written
        .filter((id) => !worded.has(id))
        .map((id) => ({ file: FILE, says: `${id}: There is no such fact or value.` })),
    ];
  },
  bad: { 'interface/known.en.json': { 'known.fact.colour': 'Colour' } },
};

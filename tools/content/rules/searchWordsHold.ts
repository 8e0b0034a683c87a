import type { Finding, Rule } from '../rule.ts';

const SAME = 'search/same-words.en.json';
const KEYWORDS = 'search/keywords.en.json';

export const searchWordsHold: Rule = {
  id: 'search-words-hold',
  sentence: 'Words that search takes for the same stand in one group each, and keywords are of a diagnosis.',
  check: ({ files, diagnoses }) => {
    const words = files.exists(SAME) ? files.json<string[][]>(SAME).flat() : [];
    const twice = new Set(words.filter((word, at) => words.indexOf(word) !== at));
    const named = files.exists(KEYWORDS) ? Object.keys(files.json<object>(KEYWORDS)) : [];
    return [
      ...[...twice].map((word): Finding => ({ file: SAME, says: `"${word}" is given twice.` })),
      ...named
        .filter((id) => !diagnoses.has(id))
        .map((id): Finding => ({ file: KEYWORDS, says: `"${id}" is no diagnosis.` })),
    ];
  },
  bad: {
    [SAME]: [
      ['redirect', 'reply'],
      ['answer', 'reply'],
    ],
    [KEYWORDS]: { 'no-such-fault': 'words' },
  },
};

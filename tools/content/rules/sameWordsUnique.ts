import type { Finding, Rule } from '../rule.ts';

const FILE = 'search/same-words.en.json';

export const sameWordsUnique: Rule = {
  id: 'same-words-unique',
  sentence: 'Of the words that search takes for the same, each stands in one group and once.',
  check: ({ files }) => {
    if (!files.exists(FILE)) return [];
    const words = files.json<string[][]>(FILE).flat();
    const twice = new Set(words.filter((word, at) => words.indexOf(word) !== at));
    return [...twice].map((word): Finding => ({ file: FILE, says: `"${word}" is given twice.` }));
  },
  bad: {
    [FILE]: [
      ['redirect', 'reply'],
      ['answer', 'reply'],
    ],
  },
};

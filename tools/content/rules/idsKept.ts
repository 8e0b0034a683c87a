import { contentIds } from '../contentIds.ts';
import type { Finding, Rule } from '../rule.ts';

export const idsKept: Rule = {
  id: 'ids-kept',
  sentence: 'No id that was ever published is gone without an alias: ids are addresses.',
  check: ({ files, knowledge, diagnoses }) => {
    const published = files.exists('ids.json') ? files.json<string[]>('ids.json') : [];
    const present = contentIds(knowledge, [...diagnoses.keys()]);
    const aliases = knowledge.aliases;
    const gone: Finding[] = published
      .filter((id) => !present.includes(id) && !aliases[id])
      .map((id) => ({
        file: 'tree/aliases.json',
        says: `"${id}" was published and is gone. Give its new id here.`,
      }));
    const fresh: Finding[] = present
      .filter((id) => !published.includes(id))
      .map((id) => ({ file: 'ids.json', says: `"${id}" is new. Run: npm run content:ids` }));
    const nowhere: Finding[] = Object.entries(aliases)
      .filter(([, to]) => !present.includes(to))
      .map(([from, to]) => ({
        file: 'tree/aliases.json',
        says: `"${from}" leads to "${to}", which is not there.`,
      }));
    return [...gone, ...fresh, ...nowhere];
  },
  bad: { 'ids.json': ['no-role', 'renamed-fault'] },
};

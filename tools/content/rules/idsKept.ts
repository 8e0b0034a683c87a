import { contentIds } from '../contentIds.ts';
import type { Finding, Rule } from '../rule.ts';

export const idsKept: Rule = {
  id: 'ids-kept',
  sentence: 'No id that was ever published is gone without an alias: ids are addresses.',
  check: ({ files, knowledge, diagnoses }) => {
    const published = new Set(files.json<string[]>('ids.json'));
    const present = new Set(contentIds(knowledge, [...diagnoses.keys()]));
    const gone: Finding[] = [...published]
      .filter((id) => !present.has(id) && !Object.hasOwn(knowledge.aliases, id))
      .map((id) => ({
        file: 'tree/aliases.json',
        says: `"${id}" was published and is gone. Give its new id here.`,
      }));
    const fresh: Finding[] = [...present]
      .filter((id) => !published.has(id))
      .map((id) => ({ file: 'ids.json', says: `"${id}" is new. Run: npm run content:ids` }));
    return [...gone, ...fresh];
  },
  bad: { 'ids.json': ['no-role', 'renamed-fault'] },
};

import { contentIds } from '../contentIds.ts';
import type { Rule } from '../rule.ts';

const FILE = 'tree/aliases.json';

export const aliasesLead: Rule = {
  id: 'aliases-lead',
  sentence: 'An alias leads from an id that was published and is gone to one of the same kind that is there.',
  check: ({ files, knowledge, diagnoses }) => {
    const present = new Set(contentIds(knowledge, [...diagnoses.keys()]));
    const published = new Set(files.json<string[]>('ids.json'));
    // A link follows one alias and no second, so each has to lead to the present id by itself.
    const problem = (from: string, to: string): string | null => {
      if (present.has(from)) return `"${from}" is still there, so its links must not lead elsewhere.`;
      if (Object.hasOwn(knowledge.aliases, to))
        return `"${from}" leads to "${to}", an alias. Give the present id.`;
      if (!present.has(to)) return `"${from}" leads to "${to}", which is not there.`;
      if (!published.has(from)) return `"${from}" was never published: no link holds it.`;
      if (from.includes('.') !== to.includes('.'))
        return `"${from}" leads to "${to}", an id of another kind.`;
      const [head = ''] = from.split('.');
      const question = from.includes('.') ? (knowledge.aliases[head] ?? head) : '';
      return Object.hasOwn(knowledge.questions, question) && !to.startsWith(`${question}.`)
        ? `"${from}" leads to "${to}", which is no option of "${question}".`
        : null;
    };
    return Object.entries(knowledge.aliases).flatMap(([from, to]) => {
      const says = problem(from, to);
      return says ? [{ file: FILE, says }] : [];
    });
  },
  bad: { 'tree/aliases.json': { 'no-role': 'no-scope', old: 'older', older: 'old' } },
};

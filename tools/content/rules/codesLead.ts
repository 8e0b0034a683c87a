import { walk } from '../../../src/core/engine/walk.ts';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { formatAnswers, parseAnswers } from '../../../src/core/link/answersLink.ts';
import { readCodeFamilies } from '../../build/content/codeSources.ts';
import { type Entry, enterTree, factsOfCode, leadsTo, rankedFirst } from '../../build/content/codeWay.ts';
import type { Finding, Rule } from '../rule.ts';

export const codesLead: Rule = {
  id: 'codes-lead',
  sentence:
    'The way into the tree from a code of tier a leads to its diagnosis, by the code and by the link alike.',
  check: ({ files, knowledge }) =>
    readCodeFamilies(files, 'en').flatMap(({ kind, file, codes }) =>
      codes
        .filter(({ tier }) => tier === 'a')
        .flatMap((code) =>
          [code, ...(code.messages ?? [])].flatMap((leads): readonly Finding[] => {
            const { diagnosis } = leads;
            if (!diagnosis) return [];
            const pattern = 'pattern' in leads ? leads.pattern : undefined;
            const named = leads === code ? code.id : `${code.id}, ${leads.id}`;
            const facts = factsOfCode(knowledge, kind, code, pattern);
            const entry = enterTree(knowledge, facts, [diagnosis, ...leads.alsoPossible]);
            // Words that have no pattern yet say no more than their code does.
            if (leads !== code && !pattern) return [];
            const says = problemOf(knowledge, entry, diagnosis);
            return says ? [{ file, says: `${named}: ${says}` }] : [];
          }),
        ),
    ),
  bad: {
    'codes/graph/refused.json': {
      codes: [
        {
          id: 'Refused',
          tier: 'a',
          stage: 'graph-403',
          actors: ['developer'],
          statuses: [403],
          messages: [{ id: 'roles', pattern: 'roles', diagnosis: 'no-scope', alsoPossible: [] }],
          alsoPossible: [],
          sources: [{ title: 'x', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
        },
      ],
    },
  },
};

/** The code itself ranks the fault, and a link, which holds only answers, still comes to it. */
function problemOf(knowledge: Knowledge, { read, answers }: Entry, diagnosis: string): string | null {
  if (read.state.kind === 'outcome') {
    const ranked = rankedFirst(read.state.outcome);
    if (!ranked.includes(diagnosis))
      return `Read as evidence it comes to ${ranked.join(', ') || 'nothing'}, not to "${diagnosis}".`;
  }
  const link = parseAnswers(knowledge, new URLSearchParams(formatAnswers(answers)));
  if (walk(knowledge, [], link).dropped.length > 0)
    return 'Its link holds answers that the tree does not take.';
  return leadsTo(knowledge, link, diagnosis) ? null : `Its link leads away from "${diagnosis}".`;
}

import type { Finding, Rule } from '../rule.ts';
import { isOfficial, problemOfDate } from './sourceDates.ts';

export const sourcesDated: Rule = {
  id: 'sources-dated',
  sentence: 'Every diagnosis has official sources, each with the date on which it was last read.',
  check: ({ diagnoses, today }) =>
    [...diagnoses].flatMap(([id, { facts, text }]) => {
      const file = `diagnoses/${id}/facts.json`;
      const findings: Finding[] = [];
      const words = JSON.stringify(text);
      if (facts.sources.length === 0)
        findings.push({ file, says: 'Name the official pages that it rests on.' });
      for (const { id: source, url, checked } of facts.sources) {
        if (!isOfficial(url))
          findings.push({ file, says: `Source "${source}" is on no official host: ${url}` });
        const problem = problemOfDate(checked, today);
        if (problem) findings.push({ file, ...problem, says: `${source}: ${problem.says}` });
        if (!words.includes(`(source:${source})`))
          findings.push({
            file,
            says: `Source "${source}" is cited nowhere in the text. Cite it or take it away.`,
            warning: true,
          });
      }
      return findings;
    }),
  bad: {
    'diagnoses/no-role/facts.json': {
      id: 'no-role',
      stage: 'graph-403',
      actors: ['developer'],
      signals: [{ id: 'text', effect: 'settles', when: [{ matches: 'roles' }] }],
      lookAlikes: ['no-scope'],
      related: [],
      steps: [],
      sources: [{ id: 'overview', title: 'A blog', url: 'https://blog.example/', checked: '2999-01-01' }],
    },
  },
};

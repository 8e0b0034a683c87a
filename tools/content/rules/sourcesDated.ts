import type { Finding, Rule } from '../rule.ts';

/** Hosts of who makes the thing that is described. */
const OFFICIAL =
  /^https:\/\/(learn\.microsoft\.com|developer\.microsoft\.com|support\.microsoft\.com|www\.rfc-editor\.org|datatracker\.ietf\.org|openid\.net)\//u;
const STALE_MONTHS = 18;

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
        if (!OFFICIAL.test(url))
          findings.push({ file, says: `Source "${source}" is on no official host: ${url}` });
        if (Number.isNaN(Date.parse(checked)) || checked > today)
          findings.push({ file, says: `Source "${source}" has no date in the past: ${checked}` });
        else if (monthsBetween(checked, today) > STALE_MONTHS)
          findings.push({
            file,
            says: `Source "${source}" was last read on ${checked}. Read it again.`,
            warning: true,
          });
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

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

import { readCodeFamilies } from '../../build/content/codeSources.ts';
import type { Finding, Rule } from '../rule.ts';
import { isOfficial, problemOfDate } from './sourceDates.ts';

/** Where undocumented codes are met: the threads of those who met them. */
const THREAD =
  /^https:\/\/(?:github\.com|learn\.microsoft\.com\/[a-z-]+\/answers|techcommunity\.microsoft\.com|stackoverflow\.com)\//u;

export const codesDated: Rule = {
  id: 'codes-dated',
  sentence:
    'Every code has a source with its date: an official page that was read, or for an undocumented code the thread.',
  check: ({ files, today }) =>
    readCodeFamilies(files, 'en').flatMap(({ file, codes }) =>
      codes.flatMap(({ id, tier, sources }): readonly Finding[] => {
        const findings: Finding[] = [];
        const say = (says: string) => findings.push({ file, says: `${id}: ${says}` });
        if (sources.length === 0) say('It has no source.');
        for (const { url, checked, seen } of sources) {
          const date = checked ?? seen ?? '';
          if (seen && !THREAD.test(url)) say(`What was seen is no thread: ${url}`);
          if (checked && !isOfficial(url)) say(`What was read is on no official host: ${url}`);
          const problem = problemOfDate(date, today);
          // A thread does not grow stale: it says what was seen that day.
          if (problem && !(seen && problem.warning))
            findings.push({ file, ...problem, says: `${id}: ${problem.says}` });
        }
        if (tier === 'c' && !sources.some(({ seen }) => seen))
          say('Tier c names where it was seen, and when.');
        if (tier === 'b' && !sources.some(({ checked }) => checked)) say('Tier b has an official page.');
        return findings;
      }),
    ),
  bad: {
    'codes/oauth/grants.json': {
      codes: [
        {
          id: 'refused_grant',
          tier: 'b',
          stage: 'token',
          actors: ['developer'],
          alsoPossible: [],
          sources: [{ title: 'A blog', url: 'https://blog.example/', checked: '2999-01-01' }],
        },
      ],
    },
  },
};

import { readCodeFamilies } from '../../build/content/codeSources.ts';
import type { Finding, Rule } from '../rule.ts';

export const codesResolve: Rule = {
  id: 'codes-resolve',
  sentence: 'Every diagnosis, pattern and OAuth error that a code names is there, and none is named twice.',
  check: ({ files, knowledge }) => {
    const families = readCodeFamilies(files, 'en');
    const patterns = new Set(knowledge.patterns.map(({ id }) => id));
    const oauth = new Set(
      families.filter(({ kind }) => kind === 'oauth').flatMap(({ codes }) => codes.map(({ id }) => id)),
    );
    return families.flatMap(({ file, codes }) =>
      codes.flatMap((code): readonly Finding[] => {
        const findings: Finding[] = [];
        const say = (says: string) => findings.push({ file, says: `${code.id}: ${says}` });
        for (const { diagnosis, alsoPossible } of [code, ...(code.messages ?? [])]) {
          const named = [...(diagnosis ? [diagnosis] : []), ...alsoPossible];
          for (const id of named)
            if (!Object.hasOwn(knowledge.diagnoses, id)) say(`"${id}" is no diagnosis.`);
          if (new Set(named).size < named.length) say('A diagnosis is named twice.');
        }
        for (const { pattern } of code.messages ?? [])
          if (pattern && !patterns.has(pattern)) say(`"${pattern}" is no pattern.`);
        for (const id of code.oauthErrors ?? []) if (!oauth.has(id)) say(`"${id}" is no code of kind oauth.`);
        return findings;
      }),
    );
  },
  bad: {
    'codes/graph/refused.json': {
      codes: [
        {
          id: 'Refused',
          tier: 'b',
          stage: 'graph-403',
          actors: ['developer'],
          oauthErrors: ['no_such_error'],
          messages: [
            { id: 'text', pattern: 'no-such-pattern', diagnosis: 'no-such-fault', alsoPossible: [] },
          ],
          alsoPossible: ['no-role', 'no-role'],
          sources: [{ title: 'x', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
        },
      ],
    },
  },
};

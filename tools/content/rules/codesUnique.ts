import { readCodeFamilies } from '../../build/content/codeSources.ts';
import type { Finding, Rule } from '../rule.ts';

export const codesUnique: Rule = {
  id: 'codes-unique',
  sentence: 'No two codes share an address: ids differ in more than their case, whatever the kind.',
  check: ({ files }) => {
    const home = new Map<string, string>();
    return readCodeFamilies(files, 'en').flatMap(({ kind, file, codes }) =>
      codes.flatMap(({ id, messages = [] }): readonly Finding[] => {
        const findings: Finding[] = [];
        const address = id.toLowerCase();
        const other = home.get(address);
        if (other) findings.push({ file, says: `"${id}" has the address of a code in ${other}.` });
        home.set(address, file);
        if ((kind === 'aadsts') !== /^AADSTS\d{3,8}$/u.test(id))
          findings.push({
            file,
            says: `"${id}": codes of kind aadsts, and no others, are AADSTS and a number.`,
          });
        const ids = messages.map((message) => message.id);
        for (const twice of new Set(ids.filter((each, at) => ids.indexOf(each) !== at)))
          findings.push({ file, says: `${id}: The message "${twice}" is given twice.` });
        return findings;
      }),
    );
  },
  bad: {
    'codes/oauth/other.json': {
      codes: [
        {
          id: 'Refused_Grant',
          tier: 'b',
          stage: 'token',
          actors: ['developer'],
          alsoPossible: [],
          sources: [{ title: 'x', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
        },
      ],
    },
    'codes/oauth/other.en.json': {
      family: { title: 'x', meaning: ['x'], advice: ['x'] },
      codes: { Refused_Grant: { title: 'x', summary: 'x', happened: ['x'] } },
    },
  },
};

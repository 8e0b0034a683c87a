import type { Finding, Rule } from '../rule.ts';
import { openParsers } from '../sampleParsers.ts';

export const samplesParse: Rule = {
  id: 'samples-parse',
  sentence: 'Every sample parses in its language, and belongs to a step.',
  check: async ({ diagnoses, files }) => {
    const parsers = await openParsers();
    return [...diagnoses].flatMap(([id, { facts }]) =>
      files.list(`diagnoses/${id}/samples`).flatMap((name): Finding[] => {
        const file = `diagnoses/${id}/samples/${name}`;
        const [, stem = '', extension = ''] = /^(.*)\.([a-z0-9]+)$/u.exec(name) ?? [];
        const parses = parsers[extension];
        if (!parses) return [{ file, says: 'Samples are .ts, .cs, .py or .ps1.' }];
        if (!facts.steps.some(({ samples }) => samples === stem))
          return [{ file, says: 'No step names this sample.' }];
        const text = files.text(file);
        if (!text.trim()) return [{ file, says: 'It is empty.' }];
        return parses(text) ? [] : [{ file, says: 'It does not parse.' }];
      }),
    );
  },
  bad: { 'diagnoses/no-role/samples/fix.py': 'def broken(:\n' },
};

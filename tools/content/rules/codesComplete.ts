import { type CodeFacts, type CodeText, readCodeFamilies } from '../../build/content/codeSources.ts';
import type { Finding, Rule } from '../rule.ts';

export const codesComplete: Rule = {
  id: 'codes-complete',
  sentence:
    'Every code has all the words that its tier promises, and no words stand for a code that is not there.',
  check: ({ files }) =>
    readCodeFamilies(files, 'en').flatMap(({ codes, textFile, text }) => {
      if (!text) return [];
      const ids = new Set(codes.map(({ id }) => id));
      const { meaning, advice } = text.family;
      return [
        ...(meaning.length === 0 ? ['The family has no meaning.'] : []),
        ...(advice.length === 0 ? ['The family has no advice.'] : []),
        ...Object.keys(text.codes)
          .filter((id) => !ids.has(id))
          .map((id) => `${id}: There is no such code in this family.`),
        ...codes.flatMap((code) => missingIn(code, text.codes[code.id])),
      ].map((says): Finding => ({ file: textFile, says }));
    }),
  bad: {
    'codes/oauth/grants.en.json': {
      family: { title: 'Grants', meaning: ['x'], advice: ['x'] },
      codes: { refused_grant: { title: 'Refused', summary: 'x', happened: [] } },
    },
  },
};

function missingIn(code: CodeFacts, text: CodeText | undefined): readonly string[] {
  if (!text) return [`${code.id}: It has no words.`];
  const missing: string[] = [];
  const ask = (there: unknown, says: string) => {
    if (!there) missing.push(`${code.id}: ${says}`);
  };
  ask(text.happened.length, 'It does not say what happened.');
  if (code.tier === 'a') {
    ask(text.first?.length, 'Tier a says what to do first.');
    ask(text.decides?.length, 'Tier a says what else it can be, and what decides.');
    ask(code.diagnosis ?? code.alsoPossible[0], 'Tier a names a diagnosis, or what is possible.');
  }
  const worded = Object.keys(text.messages ?? {});
  const messages = (code.messages ?? []).map(({ id }) => id);
  for (const id of messages) ask(worded.includes(id), `The message "${id}" has no words.`);
  for (const id of worded) ask(messages.includes(id), `There is no message "${id}".`);
  return missing;
}

import type { Finding, Rule } from '../rule.ts';

export const wordingComplete: Rule = {
  id: 'wording-complete',
  sentence: 'Every option, step, signal and look-alike has its words, and no words are left over.',
  check: ({ knowledge, questionTexts, diagnoses }) => [
    ...Object.values(knowledge.questions).flatMap((question) => {
      const file = `tree/${question.id}.en.json`;
      const text = questionTexts.get(question.id);
      return [
        ...compare(
          file,
          'option',
          question.options.map(({ id }) => id),
          text?.options ?? {},
        ),
        ...(text?.title && text.why.length > 0 && text.unsure.length > 0
          ? []
          : [{ file, says: 'Say the question, why it is asked, and how to find out.' }]),
      ];
    }),
    ...[...diagnoses].flatMap(([id, { facts, text }]) => {
      const file = `diagnoses/${id}/text.en.json`;
      const empty = (['title', 'summary', 'meaning', 'tell', 'confirm', 'why', 'decides'] as const).filter(
        (section) => !text[section]?.length,
      );
      return [
        ...empty.map((section) => ({ file, says: `The section "${section}" is empty.` })),
        ...compare(
          file,
          'signal',
          facts.signals.map((each) => each.id),
          text.signals,
        ),
        ...compare(
          file,
          'step',
          facts.steps.map((each) => each.id),
          text.steps,
        ),
        ...compare(file, 'look-alike', facts.lookAlikes, text.lookAlikes),
        ...Object.entries(text.steps)
          .filter(([, { body }]) => body.length === 0)
          .map(([step]) => ({ file, says: `The step "${step}" has a title and nothing else.` })),
      ];
    }),
  ],
  bad: {
    'tree/token.en.json': {
      title: 'Which kind of token?',
      why: ['Permissions go by it.'],
      options: { 'app-only': { label: 'App-only', looksLike: ['No user'] } },
      unsure: ['Read the token.'],
    },
  },
};

function compare(
  file: string,
  what: string,
  ids: readonly string[],
  words: Readonly<Record<string, unknown>>,
): Finding[] {
  return [
    ...ids
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => ({ file, says: `The ${what} "${id}" has no words.` })),
    ...Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, says: `There are words for the ${what} "${id}", which is not there.` })),
  ];
}

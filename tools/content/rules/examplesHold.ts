import { noAnswers, UNSURE } from '../../../src/core/engine/answers.ts';
import { walk } from '../../../src/core/engine/walk.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { readAll } from '../../../src/core/readers/readEvidence.ts';
import type { ExampleSource } from '../../build/content/sourceTypes.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

const FEWEST = 3;

export const examplesHold: Rule = {
  id: 'examples-hold',
  sentence:
    'Each diagnosis has three examples or more, and each example comes to its diagnosis, as surely as it says.',
  check: (content) => {
    const examples = content.files.json<ExampleSource[]>('examples/examples.json');
    const labels = content.files.json<Record<string, string>>('examples/examples.en.json');
    const counts = new Map<string, number>();
    for (const { diagnosis } of examples) counts.set(diagnosis, (counts.get(diagnosis) ?? 0) + 1);
    const few: Finding[] = [...content.diagnoses.keys()]
      .map((id) => [id, counts.get(id) ?? 0] as const)
      .filter(([, count]) => count < FEWEST)
      .map(([id, count]) => ({
        file: 'examples/examples.json',
        says: `"${id}" has ${count} examples, of ${FEWEST}.`,
      }));
    const unlabelled: Finding[] = examples
      .filter(({ id, label }) => !Object.hasOwn(labels, label ?? id))
      .map(({ id }) => ({ file: 'examples/examples.en.json', says: `The example "${id}" has no label.` }));
    return [...few, ...unlabelled, ...examples.flatMap((example) => outcomeDiffers(content, example))];
  },
  bad: { 'examples/no-role-2.txt': '403 Forbidden\nmissing scopes' },
};

/** Reads the example as a person's paste, and answers what it says and nothing else. */
function outcomeDiffers({ files, knowledge }: Content, example: ExampleSource): Finding[] {
  const file = `examples/${example.file}`;
  if (!files.exists(file)) return [{ file, says: 'The file is not there.' }];
  const evidence = (id: string, text: string): Evidence => ({
    id,
    text,
    completeness: 'fragment',
    transport: 'unknown',
  });
  const brought = [evidence('paste', files.text(file))];
  if (example.request) brought.push(evidence('request', `${example.request.method} ${example.request.url}`));
  const facts = readAll(brought, knowledge.patterns).flatMap((reading) => reading.facts);
  const answers = {
    ...noAnswers,
    choices: Object.keys(knowledge.questions).map((question) => ({
      question,
      option: example.answers?.[question] ?? UNSURE,
    })),
  };
  const { state } = walk(knowledge, facts, answers);
  const outcome = state.kind === 'outcome' && state.outcome.kind === 'diagnosed' ? state.outcome : null;
  const came = outcome ? `${outcome.ranked[0]?.id} (${outcome.certainty})` : 'nothing';
  const expected = `${example.diagnosis} (${example.certainty})`;
  return came === expected ? [] : [{ file, says: `It comes to ${came}, and should come to ${expected}.` }];
}

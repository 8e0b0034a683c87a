import type { Knowledge } from '../../src/core/knowledge.ts';

/** Every id that an address may hold: diagnoses, questions, `question.option` and `diagnosis.signal`; sorted. */
export function contentIds(knowledge: Knowledge, diagnoses: readonly string[]): readonly string[] {
  return [
    ...diagnoses,
    ...Object.values(knowledge.diagnoses).flatMap(({ id, signals }) =>
      signals.map((signal) => `${id}.${signal.id}`),
    ),
    ...Object.keys(knowledge.questions),
    ...Object.values(knowledge.questions).flatMap(({ id, options }) =>
      options.map((option) => `${id}.${option.id}`),
    ),
  ].sort();
}

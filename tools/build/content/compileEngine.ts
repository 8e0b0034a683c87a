import type { Condition, Family, Implication, Knowledge, Question } from '../../../src/core/knowledge.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { DiagnosisFacts, PatternSource } from './sourceTypes.ts';

const SHARED = new Set(['tree.json', 'implications.json', 'families.json', 'aliases.json']);

/** Ids of the tree's questions, by their files. */
export function questionIds(files: ContentFiles): readonly string[] {
  return files
    .list('tree')
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && !SHARED.has(name))
    .map((name) => name.replace('.json', ''));
}

/** Ids of the diagnoses, by their folders. */
export function diagnosisIds(files: ContentFiles): readonly string[] {
  return files.list('diagnoses').filter((id) => files.exists(`diagnoses/${id}/facts.json`));
}

/** Everything the engine reasons with, and nothing that is only shown. */
export function compileEngine(files: ContentFiles): Knowledge {
  const entries = <T>(ids: readonly string[], make: (id: string) => T) =>
    Object.fromEntries(ids.map((id) => [id, make(id)]));
  return {
    root: files.json<{ root: string }>('tree/tree.json').root,
    questions: entries(questionIds(files), (id) => {
      const { options } = files.json<Question>(`tree/${id}.json`);
      return { id, options };
    }),
    diagnoses: entries(diagnosisIds(files), (id) => {
      const { stage, signals, decidedBy } = files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`);
      return { id, stage, signals, ...(decidedBy && { decidedBy }) };
    }),
    patterns: files
      .list('patterns')
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => files.json<PatternSource[]>(`patterns/${name}`))
      .map(({ id, source }) => ({ id, source })),
    implications: files.json<Implication[]>('tree/implications.json'),
    families: files.json<Family[]>('tree/families.json'),
    aliases: files.json<Record<string, string>>('tree/aliases.json'),
  };
}

/**
 * The tree alone, for a walk on which nobody has brought evidence: no signal can hold, so none is loaded, and of the
 * conditions in the tree only those that answers can meet.
 */
export function compileTree(files: ContentFiles): Knowledge {
  const whole = compileEngine(files);
  const canHold = conditionsOfAnswers(whole);
  const questions = Object.values(whole.questions).map(({ id, options }): Question => {
    const kept = options.map(({ evidence, ...option }) => {
      const alternatives = evidence?.filter((all) => all.every(canHold)) ?? [];
      return alternatives.length > 0 ? { ...option, evidence: alternatives } : option;
    });
    return { id, options: kept };
  });
  return {
    ...whole,
    questions: Object.fromEntries(questions.map((question) => [question.id, question])),
    implications: whole.implications.filter(({ when }) => when.every(canHold)),
    diagnoses: {},
    patterns: [],
    families: [],
  };
}

/** Whether a condition can hold over facts that options assert, and what follows from those. */
function conditionsOfAnswers({ questions, implications }: Knowledge): (condition: Condition) => boolean {
  const values = new Map<string, Set<unknown>>();
  const given = [
    ...Object.values(questions).flatMap(({ options }) => options.map(({ asserts }) => asserts)),
    ...implications.map(({ gives }) => gives),
  ];
  for (const facts of given)
    for (const [fact, value] of Object.entries(facts))
      values.set(fact, (values.get(fact) ?? new Set()).add(value));
  return (condition) => {
    if ('matches' in condition) return values.get('message')?.has(condition.matches) ?? false;
    if ('matcher' in condition) return true;
    const known = values.get(condition.fact);
    if (!known) return false;
    if ('equals' in condition) return known.has(condition.equals);
    if ('contains' in condition) return known.has(condition.contains);
    if ('oneOf' in condition) return condition.oneOf.some((value) => known.has(value));
    return !('absent' in condition);
  };
}

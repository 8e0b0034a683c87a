import type { Family, Implication, Knowledge, Question } from '../../../src/core/knowledge.ts';
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

/** The tree alone, for a walk on which nobody has brought evidence: no signal can hold, so none is loaded. */
export function compileTree(files: ContentFiles): Knowledge {
  return { ...compileEngine(files), diagnoses: {}, patterns: [], families: [] };
}

import { load, loadIfAny } from './load.ts';
import type { Example, ExampleSummary, Lang } from './types.ts';

/** The examples that the start page offers, without their texts. */
export function loadExamples(lang: Lang): Promise<readonly ExampleSummary[]> {
  return load(`examples.${lang}`);
}

/** One example with its text. */
export function loadExample(id: string, lang: Lang): Promise<Example | undefined> {
  return loadIfAny(`example/${id}.${lang}`);
}

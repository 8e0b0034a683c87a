import type { Example, ExampleSummary, Lang } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { ExampleSource } from './sourceTypes.ts';

const LIST = 'examples/examples.json';

/** The written examples; none where the list is not there. */
export function readExamples(files: ContentFiles): readonly ExampleSource[] {
  return files.exists(LIST) ? files.json<ExampleSource[]>(LIST) : [];
}

/** The featured examples without their texts. */
export function compileExampleList(files: ContentFiles, lang: Lang): readonly ExampleSummary[] {
  return readExamples(files)
    .filter(({ featured }) => featured)
    .map((each) => summarize(files, each, lang));
}

/** One example with its text. */
export function compileExample(files: ContentFiles, each: ExampleSource, lang: Lang): Example {
  return {
    ...summarize(files, each, lang),
    text: files.text(`examples/${each.file}`),
    certainty: each.certainty,
    ...(each.request && { request: each.request }),
  };
}

function summarize(files: ContentFiles, each: ExampleSource, lang: Lang): ExampleSummary {
  const path = `examples/examples.${lang}.json`;
  const labels = files.exists(path) ? files.json<Record<string, string>>(path) : {};
  return { id: each.id, label: labels[each.label ?? each.id] ?? each.id, diagnosis: each.diagnosis };
}

import type { Lang } from '../../../src/knowledge/types.ts';
import { WORDING } from '../../../src/knowledge/wording.ts';
import { codeIds, compileCodeList, compileCodes } from './compileCodes.ts';
import { compileDiagnosis, summarizeDiagnosis } from './compileDiagnosis.ts';
import { compileEngine, compileTree, diagnosisIds, questionIds } from './compileEngine.ts';
import { compileExample, compileExampleList, readExamples } from './compileExamples.ts';
import { compileInterface } from './compileInterface.ts';
import { compilePermissionNames, compilePermissions } from './compilePermissions.ts';
import { compileQuestion } from './compileQuestion.ts';
import { compileSearch } from './compileSearch.ts';
import type { ContentFiles } from './contentFiles.ts';

const LANGUAGES: readonly Lang[] = ['en'];
const STAGES = ['sign-in', 'token', 'graph-400', 'graph-401', 'graph-403', 'other'];

/**
 * Every piece of content that loads by itself: its name (`diagnosis/wrong-audience.en`) and how it is made.
 * A page loads just the pieces it shows, so the first load does not grow with the content.
 */
export function contentModules(files: ContentFiles): ReadonlyMap<string, () => unknown> {
  const modules = new Map<string, () => unknown>([
    ['engine', () => compileEngine(files)],
    ['tree', () => compileTree(files)],
    ['permissions', () => compilePermissions(files)],
    ['permission-names', () => compilePermissionNames(files)],
  ]);
  for (const lang of LANGUAGES) {
    const written = diagnosisIds(files).filter((id) => files.exists(`diagnoses/${id}/text.${lang}.json`));
    const index = () =>
      written
        .map((id) => summarizeDiagnosis(files, id, lang))
        .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
    modules.set(`diagnosis-index.${lang}`, index);
    modules.set(`diagnosis-titles.${lang}`, () =>
      Object.fromEntries(index().map(({ id, title }) => [id, title])),
    );
    modules.set(`examples.${lang}`, () => compileExampleList(files, lang));
    for (const id of written) modules.set(`diagnosis/${id}.${lang}`, () => compileDiagnosis(files, id, lang));
    for (const id of questionIds(files))
      if (files.exists(`tree/${id}.${lang}.json`))
        modules.set(`question/${id}.${lang}`, () => compileQuestion(files, id, lang));
    for (const [screen, areas] of Object.entries(WORDING))
      modules.set(`wording/${screen}.${lang}`, () => compileInterface(files, ['shell', ...areas], lang));
    modules.set(`code-list.${lang}`, () => compileCodeList(files, lang));
    modules.set(`code-ids.${lang}`, () => codeIds(files, lang));
    modules.set(`search.${lang}`, () => compileSearch(files, lang));
    // All at once when the first is asked for: each needs the whole tree.
    let codes: ReturnType<typeof compileCodes> | undefined;
    for (const id of codeIds(files, lang))
      modules.set(`code/${id}.${lang}`, () => {
        codes ??= compileCodes(files, lang);
        return codes.get(id);
      });
    for (const each of readExamples(files))
      modules.set(`example/${each.id}.${lang}`, () => compileExample(files, each, lang));
  }
  return modules;
}

/** The JavaScript of one piece. A long one is parsed as JSON, which engines do faster than source. */
export function contentCode(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < 10_000
    ? `export default ${json}`
    : `export default JSON.parse(${JSON.stringify(json)})`;
}

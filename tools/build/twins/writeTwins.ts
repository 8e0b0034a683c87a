import type { CodePage } from '../../../src/knowledge/codeTypes.ts';
import type { DiagnosisPage, Lang } from '../../../src/knowledge/types.ts';
import { compileCodeList, compileCodes } from '../content/compileCodes.ts';
import { compileDiagnosis } from '../content/compileDiagnosis.ts';
import { diagnosisIds } from '../content/compileEngine.ts';
import type { ContentFiles } from '../content/contentFiles.ts';
import { codeMarkdown } from './codeTwin.ts';
import { diagnosisMarkdown } from './diagnosisTwin.ts';
import { llmsText } from './llmsText.ts';
import { readWords } from './words.ts';

/** Everything that stands beside the pages for tools: by its path within the site. */
export interface Twins {
  /** Path within the site, without a leading slash, and text. */
  readonly files: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, CodePage>;
  readonly diagnoses: ReadonlyMap<string, DiagnosisPage>;
}

/**
 * The Markdown and the JSON twin of every diagnosis and code, `llms.txt`, and the list of all of them. `root` is the
 * site's own address: with its host where that is known, else its path.
 */
export function makeTwins(content: ContentFiles, root: string, lang: Lang): Twins {
  const words = readWords(content, lang);
  const site = (address: string) => `${root}${address.slice(1)}`;
  const codes = compileCodes(content, lang);
  const diagnoses = new Map(
    diagnosisIds(content)
      .filter((id) => content.exists(`diagnoses/${id}/text.${lang}.json`))
      .map((id) => [id, compileDiagnosis(content, id, lang)]),
  );
  const files = new Map<string, string>();
  const twin = (folder: string, value: object, markdown: string) => {
    files.set(`${folder}index.md`, markdown);
    files.set(`${folder}index.json`, `${JSON.stringify({ url: site(`/${folder}`), ...value }, null, 2)}\n`);
  };
  for (const code of codes.values())
    twin(`codes/${code.id}/`, code, codeMarkdown(code, { site, source: () => undefined }, words));
  for (const diagnosis of diagnoses.values())
    twin(`diagnoses/${diagnosis.id}/`, diagnosis, diagnosisMarkdown(diagnosis, site, words));
  files.set('codes.json', listOfAll({ codes, diagnoses }, site));
  const families = compileCodeList(content, lang);
  files.set('llms.txt', llmsText({ families, diagnoses: [...diagnoses.values()] }, site));
  return { files, codes, diagnoses };
}

/** The one machine-readable list: what each code and diagnosis is, and where its twin stands. */
function listOfAll({ codes, diagnoses }: Omit<Twins, 'files'>, site: (address: string) => string): string {
  const list = {
    codes: [...codes.values()].map(
      ({
        id,
        kind,
        tier,
        symbol,
        title,
        summary,
        stage,
        actors,
        family,
        diagnosis,
        alsoPossible,
        ...rest
      }) => ({
        id,
        kind,
        tier,
        symbol,
        title,
        summary,
        stage,
        actors,
        family: family.id,
        oauthErrors: rest.oauthErrors.map((each) => each.id),
        diagnosis: diagnosis?.id,
        alsoPossible: alsoPossible.map((each) => each.id),
        url: site(`/codes/${id}/`),
      }),
    ),
    diagnoses: [...diagnoses.values()].map(({ id, stage, title, summary, actors }) => ({
      id,
      stage,
      title,
      summary,
      actors,
      url: site(`/diagnoses/${id}/`),
    })),
  };
  return `${JSON.stringify(list, null, 1)}\n`;
}

import type { Knowledge } from '../../src/core/knowledge.ts';
import { compileEngine, diagnosisIds, questionIds } from '../build/content/compileEngine.ts';
import type { ContentFiles } from '../build/content/contentFiles.ts';
import type { DiagnosisFacts, DiagnosisText, QuestionSource } from '../build/content/sourceTypes.ts';

/** The whole content folder as the rules read it. */
export interface Content {
  readonly files: ContentFiles;
  readonly knowledge: Knowledge;
  readonly diagnoses: ReadonlyMap<string, { readonly facts: DiagnosisFacts; readonly text: DiagnosisText }>;
  readonly questionTexts: ReadonlyMap<string, QuestionSource>;
  /** The program that shows the words of the interface: path → text. */
  readonly code: Readonly<Record<string, string>>;
  /** ISO date of today; rules know no clock. */
  readonly today: string;
}

/**
 * A content folder in one language. Nothing is read before a rule asks for it, so that the rules about the files
 * themselves can run first: a file that is missing or is no JSON throws where it is asked for, naming it.
 */
export function readContent(
  opened: ContentFiles,
  today: string,
  code: Readonly<Record<string, string>> = {},
  lang = 'en',
): Content {
  const files = readOnce(opened);
  const knowledge = once(() => compileEngine(files));
  const diagnoses = once(
    () =>
      new Map(
        diagnosisIds(files).map((id) => [
          id,
          {
            facts: files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`),
            text: files.json<DiagnosisText>(`diagnoses/${id}/text.${lang}.json`),
          },
        ]),
      ),
  );
  const questionTexts = once(
    () =>
      new Map(questionIds(files).map((id) => [id, files.json<QuestionSource>(`tree/${id}.${lang}.json`)])),
  );
  return {
    files,
    get knowledge() {
      return knowledge();
    },
    get diagnoses() {
      return diagnoses();
    },
    get questionTexts() {
      return questionTexts();
    },
    code,
    today,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Rules ask for the same files again and again; each is parsed once. */
function readOnce(files: ContentFiles): ContentFiles {
  const parsed = new Map<string, unknown>();
  return {
    ...files,
    json: <T>(path: string) => {
      if (!parsed.has(path)) parsed.set(path, files.json(path));
      return parsed.get(path) as T;
    },
  };
}

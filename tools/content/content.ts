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
  /** ISO date of today; rules know no clock. */
  readonly today: string;
}

/** Reads a content folder in one language. Throws on a file that is missing or is no JSON, naming it. */
export function readContent(files: ContentFiles, today: string, lang = 'en'): Content {
  return {
    files,
    knowledge: compileEngine(files),
    diagnoses: new Map(
      diagnosisIds(files).map((id) => [
        id,
        {
          facts: files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`),
          text: files.json<DiagnosisText>(`diagnoses/${id}/text.${lang}.json`),
        },
      ]),
    ),
    questionTexts: new Map(
      questionIds(files).map((id) => [id, files.json<QuestionSource>(`tree/${id}.${lang}.json`)]),
    ),
    today,
  };
}

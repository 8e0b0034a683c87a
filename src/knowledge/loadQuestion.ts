import { loadIfAny } from './load.ts';
import type { Lang, QuestionText } from './types.ts';

/** The wording of one question; undefined where there is no such question. */
export function loadQuestion(id: string, lang: Lang): Promise<QuestionText | undefined> {
  return loadIfAny(`question/${id}.${lang}`);
}

import type { Question } from '../../../src/core/knowledge.ts';
import type { Lang, QuestionText } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';
import { parseParagraphs } from './parseParagraph.ts';
import { pathToQuestion } from './pathToQuestion.ts';
import type { QuestionSource } from './sourceTypes.ts';

/** The wording of one question, its options in the tree's order. */
export function compileQuestion(files: ContentFiles, id: string, lang: Lang): QuestionText {
  const { options } = files.json<Question>(`tree/${id}.json`);
  const text = files.json<QuestionSource>(`tree/${id}.${lang}.json`);
  const { root } = files.json<{ root: string }>('tree/tree.json');
  return {
    id,
    before: pathToQuestion(root, id, (each) => files.json<Question>(`tree/${each}.json`)),
    title: text.title,
    why: parseParagraphs(text.why),
    options: options.map((option) => {
      const wording = text.options[option.id];
      if (!wording) throw new Error(`content/tree/${id}.${lang}.json: no wording for option "${option.id}"`);
      return {
        id: option.id,
        label: wording.label,
        looksLike: parseParagraphs(wording.looksLike),
        ...('question' in option.next && { leadsTo: option.next.question }),
      };
    }),
    unsure: parseParagraphs(text.unsure),
  };
}

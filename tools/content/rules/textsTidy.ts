import type { Rule } from '../rule.ts';
import { allTexts, type Text } from '../texts.ts';

const LONGEST_SUMMARY = 155;

export const textsTidy: Rule = {
  id: 'texts-tidy',
  sentence: 'Every text says something, without blanks around it, a title without a full stop.',
  check: (content) =>
    allTexts(content).flatMap((text) => {
      const says = problemOf(text);
      return says ? [{ file: text.file, says: `${text.place}: ${says}` }] : [];
    }),
  bad: {
    'examples/examples.en.json': { 'no-role-1': ' ', 'no-role-2': 'Two  blanks', 'no-role-3': 'Blank ' },
  },
};

function problemOf({ place, it, prose }: Text): string | null {
  if (it.trim() === '') return 'It is empty.';
  if (it !== it.trim()) return `It begins or ends with a blank: "${it}"`;
  // What stands between backticks is the words of a machine.
  if (/\s{2}|[\n\t]/u.test(it.replace(/`[^`]*`/gu, 'code')))
    return 'There are two blanks, or a line break, in it.';
  if (!prose && it.includes('`'))
    return 'It is shown as it is, so the backticks would be read. Leave them out.';
  if (/title$/iu.test(place) && it.endsWith('.')) return 'A title ends without a full stop.';
  if (/(?:^|\.)summary$/u.test(place) && it.length > LONGEST_SUMMARY)
    return `It is ${it.length} characters long, and search engines show ${LONGEST_SUMMARY}.`;
  return null;
}

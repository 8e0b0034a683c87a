import type { Inline } from '../../../src/knowledge/types.ts';
import { readCodeFamilies } from '../../build/content/codeSources.ts';
import { parseParagraph } from '../../build/content/parseParagraph.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

const PAGES = new Set(['token', 'permissions', 'live', 'about', 'diagnoses', 'codes']);
/** Markup of other places, which would be read as it stands: bold, headings, tags. */
const FOREIGN = /\*\*|__|^#+ |<\/?[a-z][a-z0-9]*(?: [^>]*)?>/u;

export const markupParses: Rule = {
  id: 'markup-parses',
  sentence: 'Texts hold plain words, code spans and links by id, and every link leads somewhere.',
  check: (content) => {
    const codes = new Set(
      readCodeFamilies(content.files, 'en').flatMap((family) => family.codes.map(({ id }) => id)),
    );
    return allTexts(content)
      .filter(({ prose }) => prose)
      .flatMap(({ file, place, it }) =>
        problemsOf(it, content, file, codes).map((says) => ({ file, says: `${place}: ${says}` })),
      );
  },
  bad: {
    'tree/token.en.json': {
      title: 'Which kind of token?',
      why: ['Permissions go by `it.'],
      options: {
        'app-only': { label: 'App-only', looksLike: ['No user'] },
        delegated: { label: 'Delegated', looksLike: ['A user, see [more](source:nowhere)'] },
      },
      unsure: ['Read the token.'],
    },
  },
};

function problemsOf(
  text: string,
  content: Content,
  file: string,
  codes: ReadonlySet<string>,
): readonly string[] {
  try {
    return parseParagraph(text).flatMap((node) => problemOf(node, content, file, codes) ?? []);
  } catch (problem) {
    return [(problem as Error).message];
  }
}

function problemOf(
  node: Inline,
  { diagnoses }: Content,
  file: string,
  codes: ReadonlySet<string>,
): string | null {
  if (typeof node === 'string')
    return FOREIGN.test(node) ? `Only code spans and links by id are known: "${node.trim()}"` : null;
  if ('code' in node) return node.code.trim() ? null : 'There is nothing between two backticks.';
  const { kind, id } = node.link;
  if (!node.text.trim()) return `The link to ${kind} "${id}" has no words.`;
  const [, diagnosis = ''] = file.split('/');
  const there = {
    source: () => diagnoses.get(diagnosis)?.facts.sources.some((source) => source.id === id),
    diagnosis: () => diagnoses.has(id),
    page: () => PAGES.has(id),
    code: () => codes.has(id),
  }[kind]();
  return there ? null : `The link "${node.text}" leads to ${kind} "${id}", which is not there.`;
}

import type { Inline } from '../../../src/knowledge/types.ts';
import { parseParagraph } from '../../build/content/parseParagraph.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

const PAGES = new Set(['token', 'about', 'diagnoses']);

export const markupParses: Rule = {
  id: 'markup-parses',
  sentence: 'Texts hold plain words, code spans and links by id, and every link leads somewhere.',
  check: (content) => [
    ...[...content.questionTexts].flatMap(([id, text]) => inStrings(text, `tree/${id}.en.json`, content, [])),
    ...[...content.diagnoses].flatMap(([id, { facts, text }]) =>
      inStrings(
        text,
        `diagnoses/${id}/text.en.json`,
        content,
        facts.sources.map((source) => source.id),
      ),
    ),
  ],
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

function inStrings(value: unknown, file: string, content: Content, sources: readonly string[]): Finding[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      key === '$schema' ? [] : inStrings(each, file, content, sources),
    );
  if (typeof value !== 'string') return [];
  try {
    return parseParagraph(value).flatMap((node) => brokenLink(node, file, content, sources));
  } catch (problem) {
    return [{ file, says: (problem as Error).message }];
  }
}

function brokenLink(node: Inline, file: string, content: Content, sources: readonly string[]): Finding[] {
  if (typeof node === 'string' || 'code' in node) return [];
  const { kind, id } = node.link;
  const there = { source: sources.includes(id), diagnosis: content.diagnoses.has(id), page: PAGES.has(id) }[
    kind
  ];
  return there
    ? []
    : [{ file, says: `The link "${node.text}" leads to ${kind} "${id}", which is not there.` }];
}

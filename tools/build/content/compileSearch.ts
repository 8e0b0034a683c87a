import MiniSearch from 'minisearch';
import { type PlainIndex, packIndex } from '../../../src/core/search/packedIndex.ts';
import {
  entriesOf,
  type FoundKind,
  indexOptions,
  type SearchData,
  type SearchDocument,
} from '../../../src/core/search/searchIndex.ts';
import { createTerms, type SameWords } from '../../../src/core/search/words.ts';
import type { Lang } from '../../../src/knowledge/types.ts';
import { type CodeFacts, type CodeText, readCodeFamilies } from './codeSources.ts';
import { diagnosisIds, questionIds } from './compileEngine.ts';
import { readExamples } from './compileExamples.ts';
import { compilePermissionNames } from './compilePermissions.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { DiagnosisFacts, DiagnosisText, PatternSource, QuestionSource } from './sourceTypes.ts';

type Words = Omit<SearchDocument, 'id'>;
interface Page extends Words {
  readonly key: string;
}

/** What services say in an example: its messages, without ids and times. */
const MESSAGE = /"(?:message|error_description|errorMessage)"\s*:\s*"((?:[^"\\]|\\.){8,400})/gu;
const NUMBERS = /[\da-f-]{8,}|\d{5,}|https?:\S+/giu;

/** The index over everything that has a page, with the titles that results show. */
export function compileSearch(files: ContentFiles, lang: Lang): SearchData {
  const all: Readonly<Record<FoundKind, readonly Page[]>> = {
    code: codePages(files, lang),
    diagnosis: diagnosisPages(files, lang),
    question: questionPages(files, lang),
    permission: permissionPages(files),
  };
  const same = files.exists(`search/same-words.${lang}.json`)
    ? files.json<SameWords>(`search/same-words.${lang}.json`)
    : [];
  const titles = (kind: FoundKind) => all[kind].map(({ key, title }) => [key, title] as const);
  const pages = {
    code: titles('code'),
    diagnosis: titles('diagnosis'),
    question: titles('question'),
    permission: all.permission.map(({ key }) => [key, ''] as const),
  };
  const index = new MiniSearch<SearchDocument>(indexOptions(createTerms(same)));
  entriesOf({ pages }).forEach(({ kind, id }, at) => {
    const page = all[kind].find(({ key }) => key === id);
    if (page) index.add({ ...page, id: at });
  });
  return { same, pages, index: packIndex(JSON.parse(JSON.stringify(index)) as PlainIndex) };
}

function codePages(files: ContentFiles, lang: Lang): readonly Page[] {
  return readCodeFamilies(files, lang).flatMap(({ codes, text }) =>
    codes.flatMap((facts) => {
      const words = text?.codes[facts.id];
      return words ? [codePage(facts, words, text.family.title)] : [];
    }),
  );
}

function codePage(facts: CodeFacts, text: CodeText, family: string): Page {
  const messages = Object.values(text.messages ?? {}).flatMap(({ says, means }) => [says, means]);
  return {
    key: facts.id,
    name: `${facts.id} ${facts.symbol ?? ''}`,
    title: text.title,
    // The many that are only documented say little beyond their summary.
    words: prose([
      family,
      text.summary,
      ...(facts.tier === 'a' ? [...(facts.oauthErrors ?? []), ...text.happened, ...messages] : messages),
    ]),
  };
}

function diagnosisPages(files: ContentFiles, lang: Lang): readonly Page[] {
  const said = new Map<string, string[]>();
  for (const { diagnosis, file } of readExamples(files))
    for (const [, message = ''] of files.exists(`examples/${file}`)
      ? files.text(`examples/${file}`).matchAll(MESSAGE)
      : [])
      said.set(diagnosis, [...(said.get(diagnosis) ?? []), message.replace(NUMBERS, ' ')]);
  const patterns = readPatterns(files);
  const path = `search/keywords.${lang}.json`;
  const keywords = files.exists(path) ? files.json<Record<string, string>>(path) : {};
  return diagnosisIds(files)
    .filter((id) => files.exists(`diagnoses/${id}/text.${lang}.json`))
    .map((id) => {
      const text = files.json<DiagnosisText>(`diagnoses/${id}/text.${lang}.json`);
      return {
        key: id,
        name: `${id} ${keywords[id] ?? ''}`,
        title: text.title,
        words: prose([
          text.summary,
          ...text.meaning,
          ...text.tell,
          ...Object.values(text.signals),
          text.decides,
          ...text.why,
          ...Object.values(text.steps).map(({ title }) => title),
          ...patternsOf(files, id, patterns),
          ...(said.get(id) ?? []),
        ]),
      };
    });
}

/** What the services say where a fault is signalled: the words of the patterns, without what is no word in them. */
function patternsOf(
  files: ContentFiles,
  id: string,
  patterns: ReadonlyMap<string, string>,
): readonly string[] {
  const { signals } = files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`);
  return signals
    .filter(({ effect }) => effect !== 'rules-out')
    .flatMap(({ when }) =>
      when.flatMap((each) => ('matches' in each ? (patterns.get(each.matches) ?? []) : [])),
    );
}

function readPatterns(files: ContentFiles): ReadonlyMap<string, string> {
  const all = files
    .list('patterns')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => files.json<PatternSource[]>(`patterns/${name}`));
  return new Map(
    all.map(({ id, source }) => [id, source.replace(/\\[a-z]|\{\d+,?\d*\}|\[[^\]]*\]/giu, ' ')]),
  );
}

function questionPages(files: ContentFiles, lang: Lang): readonly Page[] {
  return questionIds(files)
    .filter((id) => files.exists(`tree/${id}.${lang}.json`))
    .map((id) => {
      const text = files.json<QuestionSource>(`tree/${id}.${lang}.json`);
      const labels = Object.values(text.options).map(({ label }) => label);
      return { key: id, name: id, title: text.title, words: prose([...text.why, ...labels]) };
    });
}

const permissionPages = (files: ContentFiles): readonly Page[] =>
  Object.keys(compilePermissionNames(files)).map((name) => ({
    key: name,
    name,
    title: '',
    words: '',
  }));

/** Texts without the marks of their syntax, each word of a page once: how often it stands there tells little. */
function prose(texts: readonly string[]): string {
  const plain = texts.join(' ').replace(/\]\([a-z]+:[\w.-]+\)|[`[\]]/gu, ' ');
  return [...new Set(plain.split(/\s+/u))].join(' ');
}

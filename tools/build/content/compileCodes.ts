import { formatAnswers } from '../../../src/core/link/answersLink.ts';
import type { CodeFamily, CodePage, CodeWay, Titled } from '../../../src/knowledge/codeTypes.ts';
import type { Lang } from '../../../src/knowledge/types.ts';
import { type CodeFacts, type CodeFamilySource, type CodeText, readCodeFamilies } from './codeSources.ts';
import { enterTree, factsOfCode } from './codeWay.ts';
import { compileEngine } from './compileEngine.ts';
import type { ContentFiles } from './contentFiles.ts';
import { parseParagraph, parseParagraphs } from './parseParagraph.ts';
import type { DiagnosisText, QuestionSource } from './sourceTypes.ts';

const MOST_SIBLINGS = 8;

interface Placed {
  readonly family: CodeFamilySource;
  readonly facts: CodeFacts;
  readonly text: CodeText;
}

/** Families in which something is written in a language, with the codes that are. */
function placeCodes(files: ContentFiles, lang: Lang): readonly Placed[] {
  return readCodeFamilies(files, lang).flatMap((family) =>
    family.codes.flatMap((facts) => {
      const text = family.text?.codes[facts.id];
      return text ? [{ family, facts, text }] : [];
    }),
  );
}

/** The id of a family over all kinds: where the list has it, and what its address names. */
const familyId = ({ kind, id }: CodeFamilySource): string => `${kind}-${id}`;

/** Ids of the codes that have a page. */
export const codeIds = (files: ContentFiles, lang: Lang): readonly string[] =>
  placeCodes(files, lang).map(({ facts }) => facts.id);

/** The list of all codes, by family. */
export function compileCodeList(files: ContentFiles, lang: Lang): readonly CodeFamily[] {
  const families = new Map<CodeFamilySource, Placed[]>();
  for (const each of placeCodes(files, lang))
    families.set(each.family, [...(families.get(each.family) ?? []), each]);
  return [...families].map(([family, placed]) => ({
    id: familyId(family),
    title: family.text?.family.title ?? family.id,
    kind: family.kind,
    codes: placed.map(({ facts: { id, stage, actors }, text: { title } }) => ({ id, title, stage, actors })),
  }));
}

/** Everything that the pages of all codes show, by id, with links to other content resolved to titles. */
export function compileCodes(files: ContentFiles, lang: Lang): ReadonlyMap<string, CodePage> {
  const placed = placeCodes(files, lang);
  const knowledge = compileEngine(files);
  const ids = new Set(placed.map(({ facts }) => facts.id));
  const titled = (id: string): Titled => ({
    id,
    title: files.json<DiagnosisText>(`diagnoses/${id}/text.${lang}.json`).title,
  });
  const written = (id: string) => files.exists(`diagnoses/${id}/text.${lang}.json`);

  function wayOf({ family, facts }: Placed, leads: LeadsTo): CodeWay | undefined {
    const read = factsOfCode(knowledge, family.kind, facts, leads.pattern);
    const first = [leads.diagnosis, ...leads.alsoPossible].filter((id) => id !== undefined);
    const { linked, answers } = enterTree(knowledge, read, first);
    // Nothing was read in it: the way would be the start of the tree.
    if (answers.choices.length + answers.saw.length === 0) return undefined;
    const question = linked.state.kind === 'question' ? linked.state.question : undefined;
    const words = (id: string) => files.json<QuestionSource>(`tree/${id}.${lang}.json`);
    return {
      query: formatAnswers(answers),
      ...(question && { question: { id: question, title: words(question).title } }),
      answered: answers.choices.map(({ question: id, option }) => ({
        question: words(id).title,
        option: words(id).options[option]?.label ?? option,
      })),
    };
  }
  function meantBy(each: Placed, leads: LeadsTo) {
    const way = wayOf(each, leads);
    return {
      ...(leads.diagnosis && written(leads.diagnosis) && { diagnosis: titled(leads.diagnosis) }),
      alsoPossible: leads.alsoPossible.filter(written).map(titled),
      ...(way && { way }),
    };
  }

  const pages = placed.map((each): CodePage => {
    const { family, facts, text } = each;
    const need = <T>(found: T | undefined, what: string): T => {
      if (found === undefined) throw new Error(`content/${family.textFile}: ${what} is missing`);
      return found;
    };
    const familyText = need(family.text, 'the file').family;
    return {
      id: facts.id,
      kind: family.kind,
      tier: facts.tier,
      ...(facts.symbol && { symbol: facts.symbol }),
      stage: facts.stage,
      actors: facts.actors,
      title: text.title,
      summary: text.summary,
      happened: parseParagraphs(text.happened),
      first: parseParagraphs(text.first ?? []),
      decides: parseParagraphs(text.decides ?? []),
      statuses: facts.statuses ?? [],
      oauthErrors: (facts.oauthErrors ?? []).map((id) => ({ id, written: ids.has(id) })),
      messages: (facts.messages ?? []).map((message) => {
        const words = need(text.messages?.[message.id], `the message "${message.id}" of ${facts.id}`);
        return {
          id: message.id,
          says: words.says,
          means: parseParagraph(words.means),
          ...meantBy(each, message),
        };
      }),
      family: {
        id: familyId(family),
        title: familyText.title,
        meaning: parseParagraphs(familyText.meaning),
        advice: parseParagraphs(familyText.advice),
      },
      siblings: siblingsOf(each, placed),
      sources: facts.sources,
      ...meantBy(each, facts),
    };
  });
  return new Map(pages.map((page) => [page.id, page]));
}

interface LeadsTo {
  readonly pattern?: string;
  readonly diagnosis?: string;
  readonly alsoPossible: readonly string[];
}

/** Other codes that mean the same fault, those of the same family first. */
function siblingsOf({ family, facts }: Placed, all: readonly Placed[]): readonly Titled[] {
  if (!facts.diagnosis) return [];
  const same = all.filter((each) => each.facts.diagnosis === facts.diagnosis && each.facts.id !== facts.id);
  const near = same.filter((each) => each.family === family);
  return [...near, ...same.filter((each) => each.family !== family)]
    .slice(0, MOST_SIBLINGS)
    .map((each) => ({ id: each.facts.id, title: each.text.title }));
}

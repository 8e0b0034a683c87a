import { readCodeFamilies } from '../build/content/codeSources.ts';
import type { PatternSource } from '../build/content/sourceTypes.ts';
import type { Placed } from './conditions.ts';
import type { Content } from './content.ts';
import { patternFiles } from './layout.ts';

/** A text that a person reads. Prose may hold code spans and links by id; anything else is shown as it is. */
export interface Text extends Placed<string> {
  readonly prose: boolean;
}

/** Words beside prose that are set as they stand: headings, labels, what a search engine shows. */
const PLAIN = /(?:^|\.)(?:title|label|summary|says)$/u;

/** Every text of the content that a person reads, and where it stands. */
export function allTexts({ files, diagnoses, questionTexts }: Content): readonly Text[] {
  const prose = (file: string, value: unknown) =>
    textsIn(value).map(([place, it]) => ({ file, place, it, prose: !PLAIN.test(place) }));
  const plain = (file: string, value: unknown) =>
    textsIn(value).map(([place, it]) => ({ file, place, it, prose: false }));
  return [
    ...[...questionTexts].flatMap(([id, text]) => prose(`tree/${id}.en.json`, text)),
    ...[...diagnoses].flatMap(([id, { facts, text }]) => [
      ...prose(`diagnoses/${id}/text.en.json`, text),
      ...facts.sources.map((source) => ({
        file: `diagnoses/${id}/facts.json`,
        place: `sources.${source.id}.title`,
        it: source.title,
        prose: false,
      })),
    ]),
    ...patternFiles(files).flatMap((file) =>
      files
        .json<PatternSource[]>(file)
        .map(({ id, says }) => ({ file, place: `${id}.says`, it: says, prose: false })),
    ),
    ...readCodeFamilies(files, 'en').flatMap(({ file, codes, textFile, text }) => [
      ...prose(textFile, text),
      ...plain(
        file,
        codes.map(({ symbol, sources }) => ({ symbol, sources: sources.map(({ title }) => ({ title })) })),
      ),
    ]),
    ...plain('examples/examples.en.json', files.json('examples/examples.en.json')),
    ...files
      .list('interface')
      .filter((name) => name.endsWith('.en.json'))
      .flatMap((name) => plain(`interface/${name}`, files.json(`interface/${name}`))),
  ];
}

function textsIn(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$schema' ? [] : textsIn(each, place ? `${place}.${key}` : key),
  );
}

import type { ContentFiles } from '../build/content/contentFiles.ts';
import type { schemas } from './schemas/schemas.ts';

/** Files that the rest rests on. */
export const alwaysThere: readonly string[] = [
  'tree/tree.json',
  'tree/implications.json',
  'tree/families.json',
  'tree/aliases.json',
  'examples/examples.json',
  'examples/examples.en.json',
  'interface/known.en.json',
  'interface/portal.en.json',
  'ids.json',
];

/** The schema of each file, by where it stands; the first that fits counts. */
const shapes: readonly (readonly [RegExp, keyof typeof schemas])[] = [
  [/^tree\/tree\.json$/u, 'tree'],
  [/^tree\/implications\.json$/u, 'implications'],
  [/^tree\/families\.json$/u, 'families'],
  [/^tree\/aliases\.json$/u, 'aliases'],
  [/^tree\/[a-z0-9-]+\.json$/u, 'question'],
  [/^tree\/[a-z0-9-]+\.[a-z]{2}\.json$/u, 'question-text'],
  [/^patterns\/[^/]+\.json$/u, 'patterns'],
  [/^diagnoses\/[a-z0-9-]+\/facts\.json$/u, 'diagnosis'],
  [/^diagnoses\/[a-z0-9-]+\/text\.[a-z]{2}\.json$/u, 'diagnosis-text'],
  [/^examples\/examples\.json$/u, 'examples'],
  [/^examples\/examples\.[a-z]{2}\.json$/u, 'words'],
  [/^interface\/portal\.[a-z]{2}\.json$/u, 'portal'],
  [/^interface\/[a-z-]+\.[a-z]{2}\.json$/u, 'words'],
  [/^codes\/[a-z]+\/[a-z0-9-]+\.json$/u, 'codes'],
  [/^codes\/[a-z]+\/[a-z0-9-]+\.[a-z]{2}\.json$/u, 'codes-text'],
  [/^search\/keywords\.[a-z]{2}\.json$/u, 'words'],
  [/^search\/same-words\.[a-z]{2}\.json$/u, 'same-words'],
  [/^permissions\/names\.json$/u, 'permission-names'],
  [/^permissions\/[a-z-]+\.json$/u, 'permissions'],
  [/^ids\.json$/u, 'ids'],
];

const FOLDERS = ['tree', 'patterns', 'diagnoses', 'examples', 'interface', 'permissions', 'codes', 'search'];

/** The schema that a file of the content has to fit; null for a sample, an example's text, or a file of nobody's. */
export const schemaOf = (file: string): keyof typeof schemas | null =>
  shapes.find(([place]) => place.test(file))?.[1] ?? null;

/** The files of patterns, as paths. */
export const patternFiles = (files: ContentFiles): readonly string[] =>
  files
    .list('patterns')
    .filter((name) => name.endsWith('.json'))
    .map((name) => `patterns/${name}`);

/** Every file of the folders above and the ledger; what other folders hold is not ours to judge. */
export function allFiles(files: ContentFiles): readonly string[] {
  const below = (path: string): readonly string[] =>
    files.list(path).flatMap((name) => {
      if (name.startsWith('.')) return [];
      const inside = below(`${path}/${name}`);
      return inside.length > 0 ? inside : [`${path}/${name}`];
    });
  return ['ids.json', ...FOLDERS.flatMap(below)].filter(files.exists);
}

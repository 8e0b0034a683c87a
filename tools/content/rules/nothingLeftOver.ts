import { codeKinds } from '../../build/content/codeSources.ts';
import type { ExampleSource } from '../../build/content/sourceTypes.ts';
import { namedPatterns } from '../conditions.ts';
import type { Content } from '../content.ts';
import { allFiles, alwaysThere, patternFiles } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';

export const nothingLeftOver: Rule = {
  id: 'nothing-left-over',
  sentence: 'Nothing lies about that nobody asks for: files, labels, portal places, patterns.',
  check: (content) => {
    const examples = content.files.json<ExampleSource[]>('examples/examples.json');
    const texts = new Set(examples.map(({ file }) => `examples/${file}`));
    return [
      ...allFiles(content.files)
        .filter((file) => !texts.has(file) && !isNamed(file, content))
        .map((file) => ({ file, says: 'Nothing names this file. Name it, or take it away.' })),
      ...unused(
        'examples/examples.en.json',
        'label',
        Object.keys(content.files.json('examples/examples.en.json')),
        examples.map(({ id, label }) => label ?? id),
      ),
      ...unusedPlaces(content).map((each): Finding => ({ ...each, warning: true })),
      ...unusedPatterns(content).map((each): Finding => ({ ...each, warning: true })),
    ];
  },
  bad: { 'examples/forgotten.txt': '403', 'tree/notes.md': 'x', 'diagnoses/no-role/draft.json': {} },
};

function isNamed(file: string, { knowledge, diagnoses }: Content): boolean {
  const [folder, name = '', inside = ''] = file.split('/');
  const [base = '', ...ending] = name.split('.');
  const isWording = ending.length === 2 && ending[1] === 'json';
  if (alwaysThere.includes(file)) return true;
  if (folder === 'tree')
    return Object.hasOwn(knowledge.questions, base) && (isWording || ending[0] === 'json');
  if (folder === 'patterns' || folder === 'permissions') return name.endsWith('.json') && !inside;
  if (folder === 'interface') return isWording;
  if (folder === 'codes')
    return codeKinds.some((kind) => kind === name) && /^[a-z0-9-]+(?:\.[a-z]{2})?\.json$/u.test(inside);
  if (folder === 'search') return /^(?:keywords|same-words)\.[a-z]{2}\.json$/u.test(name);
  if (folder === 'examples') return base === 'examples' && isWording;
  // Samples are judged one by one, by the rule about them.
  return diagnoses.has(name) && (inside === 'samples' || /^(?:facts|text\.[a-z]{2})\.json$/u.test(inside));
}

function unusedPlaces({ files, diagnoses }: Content): readonly Finding[] {
  const used = [...diagnoses.values()].flatMap(({ facts }) =>
    facts.steps.flatMap(({ portal }) => portal ?? []),
  );
  const file = 'interface/portal.en.json';
  const places = Object.keys(files.json(file)).filter((id) => id !== '$schema');
  return unused(file, 'portal place', places, used);
}

function unusedPatterns(content: Content): readonly Finding[] {
  const used = namedPatterns(content).map(({ it }) => it);
  return patternFiles(content.files).flatMap((file) => {
    const ids = content.files.json<{ id: string }[]>(file).map(({ id }) => id);
    return unused(file, 'pattern', ids, used);
  });
}

function unused(
  file: string,
  what: string,
  ids: readonly string[],
  used: readonly string[],
): readonly Finding[] {
  const named = new Set(used);
  return ids
    .filter((id) => !named.has(id))
    .map((id) => ({ file, says: `Nothing asks for the ${what} "${id}".` }));
}

import { contentInMemory } from '../../build/content/contentInMemory.ts';
import { readContent } from '../content.ts';
import { goodCode, goodContent } from '../goodContent.ts';
import { runRules } from '../runRules.ts';

/** One mistake made in the good content, and the finding that has to tell of it. */
export type Mutation = readonly [
  mistake: string,
  /** File and place of the change: a JSON pointer, where `-` appends; without one, the whole file. */
  at: string,
  /** What stands there then; undefined takes an entry away, null a file. */
  value: unknown,
  rule: string,
  says: string,
  /** The file that the finding names, where it is another than the one changed. */
  found?: string,
];

/** Every finding of a rule in the good content with one mistake in it, as the check prints it. */
export async function findMutation([, at, value, rule]: Mutation): Promise<readonly string[]> {
  const [file = '', pointer] = at.split('#');
  const after = pointer ? withChange(goodContent[file], pointer.split('/').slice(1), value) : value;
  return findingsIn({ [file]: after }, rule);
}

/** Findings of one rule, or of all, in the good content with other files. */
export async function findingsIn(files: Readonly<Record<string, unknown>>, rule?: string): Promise<string[]> {
  const content = readContent(contentInMemory({ ...goodContent, ...files }), '2026-06-01', goodCode);
  const found: string[] = [];
  for await (const judged of runRules(content))
    if (!rule || judged.rule.id === rule)
      found.push(...judged.findings.map(({ file, says }) => `${file}: ${says}`));
  return found;
}

/** Sets what a path of keys leads to; undefined takes it away. */
function withChange(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): unknown {
  if (Array.isArray(value)) {
    const at = key === '-' ? value.length : Number(key);
    return value.toSpliced(at, 1, rest.length > 0 ? withChange(value[at], rest, to) : to);
  }
  const { [key]: present, ...others } = value as Record<string, unknown>;
  const now = rest.length > 0 ? withChange(present, rest, to) : to;
  return now === undefined ? others : { ...others, [key]: now };
}

import type { Condition } from '../../src/core/knowledge.ts';
import type { Content } from './content.ts';

/** Something in a file of the content, and where in it: ids instead of numbers, where there are any. */
export interface Placed<T> {
  readonly file: string;
  readonly place: string;
  readonly it: T;
}

/** Every condition of the content. */
export function allConditions({ knowledge }: Content): readonly Placed<Condition>[] {
  const placed = (file: string, place: string, when: readonly Condition[]) =>
    when.map((it, at) => ({ file, place: `${place}.${at}`, it }));
  return [
    ...Object.values(knowledge.questions).flatMap(({ id, options }) =>
      options.flatMap((option) =>
        (option.evidence ?? []).flatMap((all, at) =>
          placed(`tree/${id}.json`, `${option.id}.evidence.${at}`, all),
        ),
      ),
    ),
    ...knowledge.implications.flatMap(({ id, when }) => placed('tree/implications.json', `${id}.when`, when)),
    ...knowledge.families.flatMap(({ id, when }) => placed('tree/families.json', `${id}.when`, when)),
    ...Object.values(knowledge.diagnoses).flatMap(({ id, signals }) =>
      signals.flatMap((signal) => placed(`diagnoses/${id}/facts.json`, `${signal.id}.when`, signal.when)),
    ),
  ];
}

/** Every fact that an option asserts or an implication gives, by name. */
export function allAssertions({ knowledge }: Content): readonly Placed<readonly [string, unknown]>[] {
  const placed = (file: string, place: string, facts: object) =>
    Object.entries(facts).map((it) => ({ file, place, it }));
  return [
    ...Object.values(knowledge.questions).flatMap(({ id, options }) =>
      options.flatMap((option) => placed(`tree/${id}.json`, `${option.id}.asserts`, option.asserts)),
    ),
    ...knowledge.implications.flatMap(({ id, gives }) =>
      placed('tree/implications.json', `${id}.gives`, gives),
    ),
  ];
}

/** Every pattern that a condition or an assertion names. */
export function namedPatterns(content: Content): readonly Placed<string>[] {
  const asked = allConditions(content).flatMap(({ it, ...where }) => {
    if ('matches' in it) return [{ ...where, it: it.matches }];
    if (!('fact' in it) || it.fact !== 'message') return [];
    const { fact: _, ...values } = it;
    return Object.values(values)
      .flat()
      .filter((value) => typeof value === 'string')
      .map((value) => ({ ...where, it: value }));
  });
  const asserted = allAssertions(content).flatMap(({ it: [name, value], ...where }) =>
    name === 'message' ? [{ ...where, it: String(value) }] : [],
  );
  return [...asked, ...asserted];
}

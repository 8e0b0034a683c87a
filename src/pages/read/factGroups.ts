import type { Walk } from '../../core/engine/walk.ts';
import type { Fact, FactName, Source, Span } from '../../core/facts/fact.ts';
import type { FactBook } from '../../core/facts/factBook.ts';
import type { Mark } from '../../ui/evidenceView/segmentText.ts';

/** The facts of one name. Those that decided something are numbered, and marked in the text by that number. */
export interface FactGroup {
  readonly number: number | null;
  readonly name: FactName;
  readonly facts: readonly Fact[];
}

/** What names the same as another fact in view, or is only a step of reasoning. */
const unsaid: ReadonlySet<FactName> = new Set(['symptom', 'decidingStsCode', 'answered.by']);

interface Place {
  readonly evidence: string;
  readonly span: Span;
}

/**
 * Facts read from evidence, by name: first what decided, numbered from one in the order of the text,
 * then the rest. Without `deciding` all of them count as deciding.
 */
export function groupFacts(book: FactBook, deciding?: readonly Fact[]): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const [name, facts] of book) {
    const read = facts.filter((fact) => placeOf(fact.source) && !isRepeated(fact, book));
    if (read.length > 0 && !unsaid.has(name)) groups.push({ number: null, name, facts: read });
  }
  const decided = deciding ? groupsOf(deciding, groups) : [...groups];
  const rest = groups.filter((group) => !decided.includes(group));
  return [...decided.sort(byPlace).map((group, at) => ({ ...group, number: at + 1 })), ...rest];
}

/** What a person looks for first: codes, messages, and what the token is. */
const telling: ReadonlySet<FactName> = new Set([
  'status',
  'graphCode',
  'message',
  'stsCode',
  'oauthError',
  'msalCode',
  'challenge.error',
  'token.kind',
  'token.audience',
  'needed.permission',
]);

/** The facts to number while no fault is named yet: those that answered a question, and the telling ones. */
export const tellingFacts = ({ path, facts }: Pick<Walk, 'path' | 'facts'>): Fact[] => [
  ...path.flatMap((step) => [...step.facts]),
  ...[...facts].flatMap(([name, each]) => (telling.has(name) ? [...each] : [])),
];

/** Where in which evidence a fact was read; null where a person, a link or only reasoning gave it. */
export const placeOf = (source: Source): Place | null =>
  'span' in source ? { evidence: source.evidence, span: source.span } : null;

/** What a derived fact follows from in the end. */
const rootOf = (source: Source): Source => (source.kind === 'derived' ? rootOf(source.from) : source);

/** The groups that facts rest on: their own, and for what is derived the one that it follows from. */
export function groupsOf(facts: readonly Fact[], groups: readonly FactGroup[]): FactGroup[] {
  const found = facts.map(
    (fact) =>
      groups.find(({ name }) => placeOf(fact.source) && name === fact.name) ??
      groups.find((group) => group.facts.some(({ source }) => isSame(source, rootOf(fact.source)))),
  );
  return groups.filter((group) => found.includes(group));
}

/** The marks that the numbered groups make in one evidence. */
export function marksIn(evidence: string, groups: readonly FactGroup[]): Mark[] {
  return groups.flatMap(({ number, facts }) =>
    facts.flatMap((fact) => {
      const place = placeOf(fact.source);
      return number !== null && place?.evidence === evidence ? [{ span: place.span, number }] : [];
    }),
  );
}

const codes = [
  'graphCode',
  'stsCode',
  'oauthError',
  'oauthSuberror',
  'msalCode',
] as const satisfies FactName[];

/** A code that is known by its pattern too says nothing new as a message. */
function isRepeated(fact: Fact, book: FactBook): boolean {
  if (fact.name !== 'message') return false;
  return codes
    .flatMap((name) => book.get(name) ?? [])
    .some((code) => isAt(placeOf(code.source), placeOf(fact.source)));
}

const isAt = (one: Place | null, other: Place | null): boolean =>
  one !== null &&
  one.evidence === other?.evidence &&
  one.span.start === other.span.start &&
  one.span.end === other.span.end;

/** The same place, and of a token the same claim: all claims stand at the place of their token. */
function isSame(one: Source, other: Source): boolean {
  if (!isAt(placeOf(one), placeOf(other))) return false;
  return (one.kind === 'claim' ? one.claim : '') === (other.kind === 'claim' ? other.claim : '');
}

function byPlace(
  one: { readonly facts: readonly Fact[] },
  other: { readonly facts: readonly Fact[] },
): number {
  const [a, b] = [one, other].map(({ facts }) => placeOf((facts[0] as Fact).source)) as [Place, Place];
  return a.evidence === b.evidence ? a.span.start - b.span.start : 0;
}

import { type Fact, type FactName, type FactValues, listFacts, type Source } from './fact.ts';

/** The facts of one walk by name. Reading is total: an unknown name gives no facts. */
export type FactBook = ReadonlyMap<FactName, readonly Fact[]>;

const lists: ReadonlySet<FactName> = new Set(listFacts);

/** How far a source is trusted when two disagree about a fact that has one value: higher wins. */
const precedence: Record<Source['kind'], number> = {
  derived: 0,
  link: 1,
  text: 2,
  request: 3,
  header: 4,
  claim: 5,
  person: 6,
};

/**
 * Gathers facts into a book. A list fact keeps every different value; any other keeps the fact of the
 * most trusted source (the person overrules all; of equals the first stays). A known list value
 * displaces "known absent".
 */
export function gatherFacts(facts: Iterable<Fact>): FactBook {
  const book = new Map<FactName, Fact[]>();
  for (const fact of facts) {
    const present = book.get(fact.name);
    if (!present) book.set(fact.name, [fact]);
    else if (lists.has(fact.name)) addToList(present, fact);
    else if (precedence[fact.source.kind] > precedence[(present[0] as Fact).source.kind]) present[0] = fact;
  }
  return book;
}

function addToList(present: Fact[], fact: Fact): void {
  if (fact.state === 'absent') return;
  if (present[0]?.state === 'absent') present.length = 0;
  if (!present.some((other) => other.state === 'known' && other.value === fact.value)) present.push(fact);
}

/** The values known of a fact, in the order found; empty where it is unknown or known absent. */
export function knownValues<N extends FactName>(book: FactBook, name: N): FactValues[N][] {
  const values: FactValues[N][] = [];
  for (const fact of book.get(name) ?? [])
    if (fact.state === 'known') values.push(fact.value as FactValues[N]);
  return values;
}

/** The one value of a fact, or undefined where it is unknown or known absent. */
export function knownValue<N extends FactName>(book: FactBook, name: N): FactValues[N] | undefined {
  return knownValues(book, name)[0];
}

/** Whether the source is machine output or a claim, and not somebody's word. */
export function isMachine(source: Source): boolean {
  if (source.kind === 'derived') return isMachine(source.from);
  return source.kind !== 'person' && source.kind !== 'link';
}

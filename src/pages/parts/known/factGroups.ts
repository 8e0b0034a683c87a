import type { Fact, FactName, Source, Span } from '../../../core/facts/fact.ts';
import type { FactBook } from '../../../core/facts/factBook.ts';
import type { Mark } from '../../../ui/evidenceView/segmentText.ts';

/** The facts of one name, numbered as they are marked in the text. */
export interface FactGroup {
  readonly number: number;
  readonly name: FactName;
  readonly facts: readonly Fact[];
}

/** What names the same as another fact in view, or is only a step of reasoning. */
const unsaid: ReadonlySet<FactName> = new Set(['symptom', 'decidingStsCode', 'answered.by']);

/** Facts read from evidence, grouped by name, numbered from one in the order given. */
export function groupFacts(book: FactBook): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const [name, facts] of book) {
    const read = facts.filter((fact) => placeOf(fact.source) !== null);
    if (read.length > 0 && !unsaid.has(name)) groups.push({ number: groups.length + 1, name, facts: read });
  }
  return groups;
}

/** Where in which evidence a fact was read; null where a person, a link or only reasoning gave it. */
export function placeOf(source: Source): { readonly evidence: string; readonly span: Span } | null {
  return 'span' in source ? { evidence: source.evidence, span: source.span } : null;
}

/** The marks that the groups make in one evidence. */
export function marksIn(evidence: string, groups: readonly FactGroup[]): Mark[] {
  return groups.flatMap(({ number, facts }) =>
    facts.flatMap((fact) => {
      const place = placeOf(fact.source);
      return place?.evidence === evidence ? [{ span: place.span, number }] : [];
    }),
  );
}

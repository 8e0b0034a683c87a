import { type Fact, listFacts, type Source, type Span } from '../facts/fact.ts';
import type { Finding } from './finding.ts';
import type { Correlation, Reading } from './reader.ts';

const lists = new Set<string>(listFacts);

const spanOf = (source: Source): Span | undefined =>
  source.kind === 'derived' ? spanOf(source.from) : 'span' in source ? source.span : undefined;

const startOf = (span: Span | undefined): number => span?.start ?? Number.MAX_SAFE_INTEGER;

/**
 * One value for a fact that holds one, each value once for a fact that holds several. Of two readers the
 * earlier knows better, and what was read goes before what was found absent.
 */
function uniqueFacts(facts: readonly Fact[]): Fact[] {
  const kept = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.state === 'absent') continue;
    const key = lists.has(fact.name) ? `${fact.name} ${fact.value}` : fact.name;
    if (!kept.has(key)) kept.set(key, fact);
  }
  const named = new Set([...kept.values()].map(({ name }) => name));
  for (const fact of facts)
    if (fact.state === 'absent' && !named.has(fact.name) && !kept.has(fact.name)) kept.set(fact.name, fact);
  return [...kept.values()];
}

function uniqueRecognised(all: Reading['recognised']): Reading['recognised'] {
  const kept = new Map(all.map((one) => [`${one.kind} ${one.span.start} ${one.span.end}`, one]));
  return [...kept.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What all readers found, as one reading: without repetition, in the order of the text. */
export function mergeFindings(
  evidence: string,
  findings: readonly Finding[],
): Omit<Reading, 'errors' | 'chosen'> {
  const correlation: Correlation = Object.assign(
    {},
    ...findings.map((finding) => finding.correlation ?? {}).reverse(),
  );
  return {
    evidence,
    recognised: uniqueRecognised(findings.flatMap((finding) => finding.recognised ?? [])),
    facts: uniqueFacts(findings.flatMap((finding) => finding.facts ?? [])).sort(
      (a, b) => startOf(spanOf(a.source)) - startOf(spanOf(b.source)),
    ),
    secrets: findings
      .flatMap((finding) => finding.secrets ?? [])
      .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    problems: findings
      .flatMap((finding) => finding.problems ?? [])
      .toSorted((a, b) => startOf(a.span) - startOf(b.span)),
    correlation,
  };
}

import type { Evidence } from '../evidence.ts';
import type { Fact, FactName, FactValues, Source, Span } from '../facts/fact.ts';
import type { Reading } from './reader.ts';

/** What one reader found. */
export type Finding = Partial<Omit<Reading, 'evidence' | 'errors' | 'chosen'>>;

/** A fact with a value. */
export const known = <N extends FactName>(name: N, value: FactValues[N], source: Source): Fact =>
  ({ name, state: 'known', value, source }) as Fact;

/** A fact known to have no value: only for complete evidence, or where the service says so itself. */
export const absent = (name: FactName, source: Source): Fact => ({ name, state: 'absent', source }) as Fact;

/** A source in the running text of an evidence. */
export const textAt = (evidence: Evidence, span: Span): Source => ({
  kind: 'text',
  evidence: evidence.id,
  span,
});

/** A source in a header. */
export const headerAt = (evidence: Evidence, header: string, span: Span): Source => ({
  kind: 'header',
  evidence: evidence.id,
  header,
  span,
});

/** More findings of one kind than this say nothing new, and a hostile text could hold millions. */
const enough = 200;

/** The matches of a global expression, at most so many. */
export function matchesOf(expression: RegExp, text: string, limit = enough): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match && found.length < limit; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return found;
}

/** Where the first group of a match begins, in the text that was searched. The group must be its last words. */
export const groupStart = (match: RegExpExecArray, group = 1): number =>
  match.index + match[0].lastIndexOf(match[group] ?? '');

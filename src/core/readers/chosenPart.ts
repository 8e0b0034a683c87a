import type { Evidence } from '../evidence.ts';
import type { Span } from '../facts/fact.ts';
import { failingExchanges, isHar } from '../har/har.ts';
import { type Excerpt, excerptOf, joinSpans, without } from './excerpt.ts';
import type { FoundError } from './reader.ts';
import { separateErrors } from './separateErrors.ts';
import { tellingParts } from './telling.ts';

/** What of an evidence is read: its errors, the one that decides first, and the parts that tell of the chosen one. */
interface Chosen {
  readonly part: Excerpt;
  readonly errors: readonly FoundError[];
  /** The chosen error alone, where others are read with it: its ids and its time are the ones to give. */
  readonly alone?: Evidence;
  /** What could have told something and was too much. */
  readonly left?: Span;
}

/** The parts of a text that tell of the chosen error; all of it, where it holds no more than one. */
export function chosenPart(evidence: Evidence, chosen: number): Chosen {
  // A recording is only ever read exchange by exchange.
  if (isHar(evidence.text)) {
    const errors = failingExchanges(evidence.text);
    return { part: excerptOf(evidence, joinSpans((errors[chosen] ?? errors[0])?.spans ?? [])), errors };
  }
  const { parts, left } = tellingParts(evidence.text);
  const telling = excerptOf(evidence, parts);
  const errors = separateErrors(telling.evidence);
  const mine = errors[chosen] ?? errors[0];
  const isTry = (error: FoundError) => chosen === 0 && mine !== undefined && isEarlierTry(error, mine);
  const others = errors.filter((error) => error !== mine && !isTry(error)).flatMap(({ spans }) => spans);
  const { length } = telling.evidence.text;
  const own = others.length > 0 ? excerptOf(telling.evidence, without(length, others)) : undefined;
  return {
    part: {
      evidence: (own ?? telling).evidence,
      toWhole: (span) => telling.toWhole(own ? own.toWhole(span) : span),
    },
    errors: errors.map((error) => ({ ...error, spans: error.spans.map(telling.toWhole) })),
    ...(mine && errors.some(isTry) && { alone: excerptOf(telling.evidence, mine.spans).evidence }),
    ...(left && { left }),
  };
}

const startOf = ({ spans }: FoundError): number => spans[0]?.start ?? 0;

/**
 * Whether an error is a try to sign in before the one that decides: a password that was refused and a second
 * factor that was asked for tell of the same account and app, and are read together.
 */
const isEarlierTry = (error: FoundError, deciding: FoundError): boolean =>
  error !== deciding &&
  error.by === 'sign-in' &&
  deciding.by === 'sign-in' &&
  startOf(error) < startOf(deciding);

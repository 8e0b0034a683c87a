import type { Fact, Source } from '../../core/facts/fact.ts';
import { factValue } from '../text/factText.ts';
import type { Text } from '../text/useText.ts';
import { placeOf } from './factGroups.ts';

const LONGEST_EXCERPT = 160;

/**
 * A message is shown as it stands in the text, since the id of its pattern means nothing to a person, and
 * so is a code, with the capitals that it was written in.
 */
export function shownValue(t: Text, fact: Fact, textOf: (id: string) => string): string {
  const place = placeOf(fact.source);
  if (fact.state !== 'known' || !place) return factValue(t, fact);
  const words = textOf(place.evidence).slice(place.span.start, place.span.end).replace(/\s+/gu, ' ').trim();
  if (fact.name !== 'message' && words.toLowerCase() !== String(fact.value)) return factValue(t, fact);
  return words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;
}

/** Where a fact was read, in words. */
export function sourceText(t: Text, source: Source, lineAt: (id: string, at: number) => number): string {
  switch (source.kind) {
    case 'text':
      return t('known.source.text', { line: lineAt(source.evidence, source.span.start) });
    case 'header':
      return t('known.source.header', { header: source.header });
    case 'claim':
      return t('known.source.claim', { claim: source.claim });
    case 'request':
      return t('known.source.request');
    case 'person':
      return t('known.source.person');
    case 'link':
      return t('known.source.link');
    case 'derived':
      return t('known.source.derived');
    default:
      return source satisfies never;
  }
}

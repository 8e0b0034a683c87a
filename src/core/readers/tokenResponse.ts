import type { Evidence } from '../evidence.ts';
import type { Fact, Span } from '../facts/fact.ts';
import { audienceOf } from '../token/audience.ts';
import { type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { shortName } from './permissionLists.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';

const isResponse = /["'](?:token_type|ext_expires_in|expires_in)["']\s?:/;
const scope = /["']scope["']\s?:\s?["']([\w.:/ -]{1,6000})["']/g;
const resource = /["']resource["']\s?:\s?["']([\w.:/-]{1,200})["']/g;

/**
 * The token endpoint's good answer: an opaque token holds nothing readable, and there `scope`, or version
 * 1.0's `resource`, says what was granted.
 */
export const readTokenResponse: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  if (!isResponse.test(plain.text)) return {};
  const facts: Fact[] = [];
  const spanOf = (start: number, length: number): Span => plain.span(start, start + length);
  for (const match of matchesOf(scope, plain.text, 1)) {
    const start = groupStart(match);
    for (const word of matchesOf(/\S+/g, match[1] ?? '', 300))
      facts.push(
        known(
          'token.scope',
          shortName(word[0]),
          textAt(evidence, spanOf(start + word.index, word[0].length)),
        ),
      );
  }
  for (const match of matchesOf(resource, plain.text, 1)) {
    const audience = audienceOf({ aud: match[1] });
    if (audience)
      facts.push(
        known('token.audience', audience, textAt(evidence, spanOf(groupStart(match), match[1]?.length ?? 0))),
      );
  }
  return { facts };
};

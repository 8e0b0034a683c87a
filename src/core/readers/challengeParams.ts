/** A `Bearer` challenge, taken apart. */
export interface Challenge {
  readonly params: ReadonlyMap<string, ChallengeParam>;
  /** Where the challenge ends in the text, and whether its grammar was whole up to there. */
  readonly end: number;
  readonly whole: boolean;
}
export interface ChallengeParam {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const name = /[\s,;]*([A-Za-z][\w-]{0,40})\s?=\s?/y;
const token = /[^\s,;"'}\])]{1,20000}/y;

/**
 * Reads `name="value", name=value …` (RFC 9110 11.2) from `start`. A quoted value runs to its own closing
 * quote: claims hold base64 padding, authorization addresses hold commas, and an empty value is a value.
 */
export function parseChallenge(text: string, start: number): Challenge {
  const params = new Map<string, ChallengeParam>();
  let at = start;
  while (params.size < 50) {
    name.lastIndex = at;
    const key = name.exec(text)?.[1]?.toLowerCase();
    if (!key) break;
    let from = name.lastIndex;
    let to: number;
    const quote = text[from];
    if (quote === '"' || quote === "'") {
      from++;
      to = text.indexOf(quote, from);
      if (to < 0) return { params, end: text.length, whole: false };
      at = to + 1;
    } else {
      token.lastIndex = from;
      to = from + (token.exec(text)?.[0].length ?? 0);
      at = to;
    }
    if (!params.has(key)) params.set(key, { value: text.slice(from, to), start: from, end: to });
  }
  return { params, end: at, whole: params.size > 0 };
}

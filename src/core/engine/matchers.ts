import type { Fact, FactName } from '../facts/fact.ts';
import { type FactBook, knownValue, knownValues } from '../facts/factBook.ts';

/** Returns the facts that make it true, or null where it does not hold or is not known. */
export type Matcher = (book: FactBook) => readonly Fact[] | null;

const facts = (book: FactBook, ...names: FactName[]): Fact[] =>
  names.flatMap((name) => [...(book.get(name) ?? [])]);

/** Permission names held, from the message's own list, `scp` or `roles`; undefined where none of them is known. */
function held(book: FactBook): ReadonlySet<string> | undefined {
  const names: FactName[] = ['held.permission', 'token.scope', 'token.role'];
  if (!names.some((name) => book.has(name))) return undefined;
  return new Set(names.flatMap((name) => knownValues(book, name)).map((name) => String(name).toLowerCase()));
}

/** The message lists what is needed, and what the token holds is known: is any of the needed held? */
function neededIsHeld(book: FactBook): boolean | undefined {
  const needed = knownValues(book, 'needed.permission');
  const present = held(book);
  if (needed.length === 0 || !present) return undefined;
  return needed.some((name) => present.has(name.toLowerCase()));
}

const neededFacts = (book: FactBook) =>
  facts(book, 'needed.permission', 'held.permission', 'token.scope', 'token.role');

/** Whether token and request are of one cloud, where both are known. */
function sameCloud(book: FactBook): boolean | undefined {
  const token = knownValue(book, 'token.cloud');
  const request = knownValue(book, 'request.cloud');
  if (!token || !request) return undefined;
  const issuer = (cloud: string) => cloud.replace(/-dod$/, '');
  return issuer(token) === issuer(request);
}

/** Conditions that the closed set does not express, by the name that content uses. */
export const matchers: Readonly<Record<string, Matcher>> = {
  'needed-not-held': (book) => (neededIsHeld(book) === false ? neededFacts(book) : null),

  'held-covers-needed': (book) => (neededIsHeld(book) === true ? neededFacts(book) : null),

  /** The token is of one type and every permission listed on the app registration is of the other. */
  'needed-registered-as-other-type': (book) => {
    const kind = knownValue(book, 'token.kind');
    const type = knownValue(book, 'registered.type');
    const differs =
      (kind === 'app-only' && type === 'delegated') || (kind === 'delegated' && type === 'application');
    return differs ? facts(book, 'token.kind', 'registered.type') : null;
  },

  /** `aud` names one API and the request went to another. Both have to be known, and by name. */
  'audience-differs-from-request': (book) => {
    const audience = knownValue(book, 'token.audience');
    const host = knownValue(book, 'request.host');
    if (!audience || !host || audience === 'other' || host === 'other' || audience === host) return null;
    return facts(book, 'token.audience', 'request.host');
  },

  /** The token is of one cloud and the request went to Graph in another. A token of US Government may be for either of its levels. */
  'clouds-differ': (book) => (sameCloud(book) === false ? facts(book, 'token.cloud', 'request.cloud') : null),

  'clouds-agree': (book) => (sameCloud(book) === true ? facts(book, 'token.cloud', 'request.cloud') : null),
};

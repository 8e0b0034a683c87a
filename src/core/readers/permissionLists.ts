import type { Evidence } from '../evidence.ts';
import type { Fact, FactName } from '../facts/fact.ts';
import { absent, type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { type PlainText, plainText } from './plainText.ts';
import type { Reader } from './reader.ts';
import { stripEnd } from './stripEnd.ts';

/** Where a service prints a list of permissions, and what the names in it are. The list is the first group. */
interface ListForm {
  readonly expression: RegExp;
  readonly says: readonly ('needed.permission' | 'held.permission' | 'token.scope' | 'token.role')[];
}

const neededOnly = ['needed.permission'] as const;
const heldScopes = ['held.permission', 'token.scope'] as const;
const heldRoles = ['held.permission', 'token.role'] as const;

/** Names and separators; a list without its end is cut off and not read to the last word. */
const list = `([\\w.:/ ,-]{0,6000})`;

const forms: readonly ListForm[] = [
  { expression: new RegExp(`API requires one of ["'\`]${list}["'\`]`, 'gi'), says: neededOnly },
  { expression: new RegExp(`Scopes on the request ["'\`]${list}["'\`]`, 'gi'), says: heldScopes },
  { expression: new RegExp(`Roles on the request ["'\`]${list}["'\`]`, 'gi'), says: heldRoles },
  { expression: /API required roles: ([\w., -]{0,6000}), ?application roles:/gi, says: neededOnly },
  {
    expression: /API required scopes: ([\w., -]{0,6000}), ?(?:application|token|user|delegated) scopes:/gi,
    says: neededOnly,
  },
  {
    expression: /(?<=, ?)application roles: ?([\w., -]{0,6000}?)\.?(?=["'}\\]|$| (?!\w+\.\w))/gi,
    says: heldRoles,
  },
  {
    expression:
      /(?<=, ?)(?:application|token|user|delegated) scopes: ?([\w., -]{0,6000}?)\.?(?=["'}\\]|$| (?!\w+\.\w))/gi,
    says: heldScopes,
  },
  {
    expression:
      /must have one of the following (?:scopes|roles): ([\w., -]{0,6000}?)(?=[."'}]{0,6} - |[."'}]{0,6} ?$|["'}])/gi,
    says: neededOnly,
  },
  {
    expression: /required (?:application|delegated) permissions? \(([\w., -]{0,6000})\)/gi,
    says: neededOnly,
  },
  {
    expression:
      /does not have required MS ?Graph permissions:? ((?:[\w:-]+\.)[\w.:-]+(?:(?:,| or| and| ,) ?[\w:-]+\.[\w.:-]+)*)/gi,
    says: neededOnly,
  },
  {
    expression:
      /missing permission scopes? ["']?((?:[\w:-]+\.)[\w.:-]+(?:(?:,| or| and| ,) ?[\w:-]+\.[\w.:-]+)*)/gi,
    says: neededOnly,
  },
];

/** A permission is `Resource.Operation…`, or one of OpenID Connect's words. */
const isPermission = (name: string): boolean =>
  /^[A-Za-z][\w-]*(?:\.[\w-]+)+$|^(?:openid|profile|email|offline_access|user_impersonation)$/.test(name);

/** A scope may be written with its resource: `https://graph.microsoft.com/User.Read`. */
export const shortName = (name: string): string =>
  stripEnd(name.replace(/^(?:https?|api):\/\/[^\s]*\//, ''), '.');

const words = /[^\s,]+/g;

function factsOfList(
  evidence: Evidence,
  plain: PlainText,
  match: RegExpExecArray,
  says: readonly FactName[],
): Fact[] {
  const written = match[1] ?? '';
  const start = groupStart(match);
  const facts: Fact[] = [];
  for (const word of matchesOf(words, written, 500)) {
    const name = shortName(word[0]);
    if (!isPermission(name)) continue;
    const span = plain.span(start + word.index, start + word.index + word[0].length);
    for (const fact of says) facts.push(known(fact as 'held.permission', name, textAt(evidence, span)));
  }
  // The service itself says that it found none.
  if (written.replace(/[\s.,]/g, '') === '')
    for (const fact of says)
      if (fact.startsWith('token.'))
        facts.push(absent(fact, textAt(evidence, plain.span(match.index, match.index + match[0].length))));
  return facts;
}

/** The permissions that a message says are needed, and those that it says the token holds. */
export const readPermissionLists: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const facts: Fact[] = [];
  for (const { expression, says } of forms)
    for (const match of matchesOf(expression, plain.text, 20)) {
      const cutOff =
        match.index + match[0].length >= plain.text.length && /roles: ?|scopes: ?/i.test(match[0]);
      if (cutOff && match[1]?.trim() === '') continue;
      facts.push(...factsOfList(evidence, plain, match, says));
    }
  return { facts };
};

import type { Fact, Source } from '../facts/fact.ts';
import { gatherFacts, knownValue, knownValues } from '../facts/factBook.ts';
import { diffPermissions, type HeldPermissions } from './diffPermissions.ts';
import { findRow } from './findRow.ts';
import { parseRequest } from './parseRequest.ts';
import type { PermissionIndex } from './permissionIndex.ts';
import { resolveNeeds } from './resolveNeeds.ts';

/**
 * What the table adds to the facts of a refused call that names its request and its token: whether the token holds a
 * permission that suffices (`permission.held`), and whether the API takes tokens of its kind (`permission.kind`).
 * Nothing where one of the two is unknown, where the table has no row, or where only single properties decide.
 */
export function permissionFacts(index: PermissionIndex, facts: readonly Fact[]): readonly Fact[] {
  const book = gatherFacts(facts);
  const template = knownValue(book, 'request.template');
  const held = heldBy(facts);
  if (!template || !held || knownValue(book, 'token.audience') !== 'graph') return [];
  const request = parseRequest({
    url: template,
    method: knownValue(book, 'request.method'),
    version: knownValue(book, 'request.version'),
  });
  const match = findRow(index, request);
  if (!match) return [];
  const { verdict, satisfied } = diffPermissions(resolveNeeds(match, request), held);
  const from = sourceOf(facts, held.kind === 'application' ? 'token.role' : 'token.scope');
  const source = { kind: 'derived', implication: 'permission-table', from } as const;
  if (verdict === 'wrong-kind')
    return [{ name: 'permission.kind', state: 'known', value: 'unsupported', source }];
  if (verdict === 'missing') return [{ name: 'permission.held', state: 'known', value: 'no', source }];
  // A property of the request may need more than its row says, and a template does not show it. Where several are
  // needed together Microsoft's pages and its services do not always agree (2026-11: Conditional Access policies).
  if (verdict === 'sufficient' && !match.row.cases && satisfied.some(({ length }) => length === 1))
    return [{ name: 'permission.held', state: 'known', value: 'yes', source }];
  return [];

  function heldBy(all: readonly Fact[]): HeldPermissions | undefined {
    const kind = knownValue(book, 'token.kind');
    const personal = knownValue(book, 'account') === 'personal';
    // Without a whole token its permissions may go on where the text was cut off.
    const told = (name: 'token.scope' | 'token.role') => all.some((fact) => fact.name === name);
    if (kind === 'app-only' && told('token.role'))
      return { kind: 'application', names: knownValues(book, 'token.role') };
    if (kind === 'delegated' && told('token.scope'))
      return {
        kind: personal ? 'delegatedPersonal' : 'delegatedWork',
        names: knownValues(book, 'token.scope'),
      };
    return undefined;
  }
}

function sourceOf(facts: readonly Fact[], name: Fact['name']): Source {
  const fact = facts.find((each) => each.name === name);
  if (!fact) throw new Error(`${name} was read, so it has a source`);
  return fact.source;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRequest } from './answerRequest.ts';
import { diffPermissions } from './diffPermissions.ts';
import { indexPermissions } from './permissionIndex.ts';
import type { Alternative, Needs } from './permissionTable.ts';

const needs: Needs = {
  delegatedWork: [['Policy.Write', 'Policy.Read'], ['Policy.Write', 'App.Read'], ['Directory.All']],
  delegatedPersonal: null,
  application: [['Mail.ReadBasic.All'], ['Mail.Read']],
};
const diff = (kind: keyof Needs, ...names: string[]) => diffPermissions(needs, { kind, names });

describe('needed against held', () => {
  test('an alternative held whole suffices, in any case of letters, and says what is not needed', () => {
    const { verdict, satisfied, additions, notNeeded } = diff(
      'delegatedWork',
      'policy.write',
      'App.Read',
      'Mail.Send',
      'openid',
    );
    expect(verdict).toBe('sufficient');
    expect(satisfied).toEqual([['Policy.Write', 'App.Read']]);
    expect(additions).toEqual([]);
    expect(notNeeded).toEqual(['Mail.Send']);
  });

  test('half of a pair does not suffice, and the smallest addition comes first', () => {
    const { verdict, additions } = diff('delegatedWork', 'Policy.Write');
    expect(verdict).toBe('missing');
    expect(additions).toEqual([['Policy.Read'], ['App.Read'], ['Directory.All']]);
  });

  test('of additions of one size the least privileged comes first', () => {
    expect(diff('application').additions[0]).toEqual(['Mail.ReadBasic.All']);
  });

  test('a kind that is not supported is no matter of what is held', () => {
    expect(diff('delegatedPersonal', 'Directory.All')).toMatchObject({
      verdict: 'wrong-kind',
      supported: ['delegatedWork', 'application'],
    });
  });

  test('without a row nothing is known', () => {
    expect(diffPermissions(null, { kind: 'application', names: ['Mail.Read'] }).verdict).toBe('unknown');
  });
});

describe('for any needs and any token', () => {
  const name = fc.constantFrom('A.Read', 'A.Write', 'B.Read', 'B.Write', 'C.All', 'a.read');
  const alternatives = fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  const asNeeds = (all: readonly Alternative[]): Needs => ({
    delegatedWork: all,
    delegatedPersonal: null,
    application: null,
  });

  test('whoever holds a listed set is never told that something is missing', () => {
    fc.assert(
      fc.property(alternatives, fc.nat(), fc.array(name), (all, at, more) => {
        const names = [...(all[at % all.length] ?? []), ...more];
        const result = diffPermissions(asNeeds(all), { kind: 'delegatedWork', names });
        expect(result.verdict).toBe('sufficient');
        expect(result.additions).toEqual([]);
      }),
    );
  });

  test('one more permission never makes a sufficient token insufficient, and what is missing mends it', () => {
    fc.assert(
      fc.property(alternatives, fc.array(name), name, (all, names, more) => {
        const before = diffPermissions(asNeeds(all), { kind: 'delegatedWork', names });
        const after = diffPermissions(asNeeds(all), { kind: 'delegatedWork', names: [...names, more] });
        if (before.verdict === 'sufficient') expect(after.verdict).toBe('sufficient');
        for (const addition of before.additions)
          expect(
            diffPermissions(asNeeds(all), { kind: 'delegatedWork', names: [...names, ...addition] }).verdict,
          ).toBe('sufficient');
      }),
    );
  });

  test('no address and no body throws', () => {
    const index = indexPermissions([
      { path: '/users/{id}', methods: ['GET'], versions: ['v1.0'], source: '', ...needs },
    ]);
    const parts = fc.constantFrom(
      '/',
      'users',
      'me',
      '{',
      '(',
      ')',
      "'",
      ':',
      '%',
      '?',
      '$ref',
      'root:',
      '\ud800',
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.array(parts, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(address, fc.anything(), (url, body) => {
        expect(answerRequest(index, { url, body }).request.method).toMatch(/^[A-Z]+$/);
      }),
    );
  });
});

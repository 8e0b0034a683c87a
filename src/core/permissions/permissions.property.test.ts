import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOfClaims } from '../token/readToken.ts';
import { answerRequest } from './answerRequest.ts';
import { batchRequests } from './batchRequests.ts';
import { indexPermissions } from './permissionIndex.ts';
import { permissionKinds } from './permissionTable.ts';
import { sampleRows } from './sampleRows.ts';

const index = indexPermissions(sampleRows);
const names = [
  ...new Set(sampleRows.flatMap((row) => permissionKinds.flatMap((kind) => (row[kind] ?? []).flat()))),
];
const held = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 8 });
const pieces = fc.constantFrom(
  ...[
    '/',
    '(',
    ')',
    "'",
    ':',
    '{id}',
    '%2F',
    '%',
    '$ref',
    '$batch',
    '?',
    '$select=',
    '#',
    'microsoft.graph.',
  ],
  ...['me', 'users', 'messages', 'root:', 'items', 'calendars', 'childFolders', 'https://', 'v1.0', 'drives'],
);
const path = fc.oneof(
  fc.string(),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((all) => all.join('')),
  fc.constantFrom(...sampleRows.map((row) => row.path)),
);
const request = fc.record({
  url: path,
  method: fc.constantFrom(undefined, 'GET', 'PATCH', 'POST', 'x'),
  body: fc.oneof(fc.constant(undefined), fc.json(), fc.jsonValue()),
});
const tokenOf = (permissions: readonly string[], kind: (typeof permissionKinds)[number]) =>
  viewOfClaims(
    kind === 'application'
      ? { idtyp: 'app', roles: permissions }
      : {
          scp: ['openid', ...permissions].join(' '),
          ...(kind === 'delegatedPersonal' && { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }),
        },
  );

describe('permissions, whatever is asked', () => {
  test('any path and any token: no throw', () => {
    const token = fc.oneof(
      fc.dictionary(
        fc.constantFrom('scp', 'roles', 'idtyp', 'oid', 'sub', 'aud', 'tid', 'upn'),
        fc.jsonValue(),
      ),
      fc.dictionary(fc.string(), fc.jsonValue()),
    );
    fc.assert(
      fc.property(request, token, (text, claims) => {
        answerRequest(index, text, viewOfClaims(claims));
        batchRequests(text.body);
      }),
      { numRuns: 2000 },
    );
  });

  test('a token that holds a listed sufficient set is never told that one is missing', () => {
    const kinds = sampleRows.flatMap((row) => permissionKinds.map((kind) => ({ row, kind })));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(), held, ({ row, kind }, at, more) => {
        const listed = row[kind];
        const alternative = listed?.[at % listed.length];
        if (!alternative) return;
        const [method, url] = [row.methods[0], row.path];
        const version = row.versions[0];
        const found = answerRequest(
          index,
          { method, url, version },
          tokenOf([...more, ...alternative], kind),
        );
        expect(found.needs).not.toBeNull();
        expect(found.diff?.verdict).toMatch(/^(?:sufficient|wrong-kind)$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('adding a permission never makes a sufficient token insufficient', () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom(...permissionKinds),
        held,
        fc.constantFrom(...names),
        (text, kind, has, more) => {
          const verdict = (permissions: readonly string[]) => {
            return answerRequest(index, text, tokenOf(permissions, kind)).diff?.verdict;
          };
          if (verdict(has) === 'sufficient') expect(verdict([...has, more])).toBe('sufficient');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('what is proposed suffices once it is added', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...permissionKinds), held, (text, kind, has) => {
        const additions = answerRequest(index, text, tokenOf(has, kind)).diff?.additions ?? [];
        for (const addition of additions) {
          expect(addition.length).toBeGreaterThan(0);
          const after = answerRequest(index, text, tokenOf([...has, ...addition], kind));
          expect(after.diff?.verdict).toBe('sufficient');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

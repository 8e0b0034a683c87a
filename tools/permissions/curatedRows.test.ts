import { describe, expect, test } from 'vitest';
import { diffPermissions } from '../../src/core/permissions/diffPermissions.ts';
import { findRow } from '../../src/core/permissions/findRow.ts';
import { noteOnName } from '../../src/core/permissions/nameNote.ts';
import { parseRequest } from '../../src/core/permissions/parseRequest.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { permissionKinds } from '../../src/core/permissions/permissionTable.ts';
import { resolveNeeds } from '../../src/core/permissions/resolveNeeds.ts';
import { loadPermissionNames, loadPermissions } from '../../src/knowledge/loadPermissions.ts';

const [rows, names] = await Promise.all([loadPermissions(), loadPermissionNames()]);
const index = indexPermissions(rows);

describe('every row of ours', () => {
  test('finds itself, and each way that it lists suffices whole and not in part', () => {
    const wrong: string[] = [];
    for (const row of rows)
      for (const method of row.methods) {
        const request = parseRequest({ method, url: row.path, version: row.versions[0] });
        const match = findRow(index, request);
        if (match?.row !== row) wrong.push(`${method} ${row.path} finds ${match?.path}`);
        if (!match) continue;
        const needs = resolveNeeds(match, request);
        for (const kind of permissionKinds)
          for (const alternative of needs[kind] ?? []) {
            const verdict = (held: readonly string[]) =>
              diffPermissions(needs, { kind, names: held }).verdict;
            if (verdict(alternative) !== 'sufficient')
              wrong.push(`${method} ${row.path} ${kind}: ${alternative}`);
            const parts = alternative.map((_, at) => alternative.filter((_, other) => other !== at));
            const needless = parts.find((part) => part.length > 0 && verdict(part) === 'sufficient');
            if (needless) wrong.push(`${method} ${row.path} ${kind}: ${needless} suffices without the rest`);
          }
      }
    expect(wrong).toEqual([]);
  });

  test('lets nothing that only reads suffice to write', () => {
    // Sent by POST because they take a body, and read all the same.
    const reading = /\/(?:get\w+|check\w+|findMeetingTimes|query|queries|runHuntingQuery)$/iu;
    const wrong = rows
      .filter((row) => row.methods.every((method) => method !== 'GET') && !reading.test(row.path))
      .flatMap((row) =>
        permissionKinds.flatMap((kind) =>
          (row[kind] ?? [])
            .filter((names) => names.every((name) => /\.Read(?:Basic)?(?:\.|$)/u.test(name)))
            .map((names) => `${row.methods} ${row.path} ${kind}: ${names}`),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('proposes no name that is granted in Teams, has no effect any more or is called otherwise today', () => {
    const proposed = rows.flatMap((row) =>
      [row, ...(row.cases ?? [])].flatMap((each) =>
        permissionKinds.flatMap((kind) => (each[kind] ?? []).flat()),
      ),
    );
    expect([...new Set(proposed)].filter((name) => noteOnName(name, names))).toEqual([]);
    expect(proposed.length).toBeGreaterThan(1000);
  });
});

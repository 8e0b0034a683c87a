import { readFile } from 'node:fs/promises';
import { indexPermissions } from '../src/core/permissions/permissionIndex.ts';
import { loadPermissions } from '../src/knowledge/loadPermissions.ts';
import { answerQuery, type PermissionQuery } from './permissions/answerQuery.ts';
import { indexOfAll } from './permissions/indexOfAll.ts';

// npm run -s permissions -- FILE   (a JSON array of requests: id, url, method, version, body, token)
// With --curated it goes by our rows alone, even where the published table was taken over.
const [file] = process.argv.slice(2).filter((argument) => argument !== '--curated');
if (!file) {
  console.error(
    'Usage: npm run -s permissions -- FILE   (a JSON array of {id, method, url, version?, body?, token?})',
  );
  process.exit(2);
}
try {
  const index = process.argv.includes('--curated')
    ? indexPermissions(await loadPermissions())
    : (await indexOfAll()).index;
  const queries: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(queries)) throw new Error('The file must hold a JSON array of requests.');
  const results = queries.map((query: PermissionQuery, at) => {
    if (typeof query?.url !== 'string') throw new Error(`Request ${at + 1} needs "url", a string.`);
    return answerQuery(index, query);
  });
  process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exit(1);
}

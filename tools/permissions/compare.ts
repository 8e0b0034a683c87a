import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type PermissionFile, permissionFiles } from '../build/content/compilePermissions.ts';
import { openContent } from '../build/content/contentFiles.ts';
import { comparePermissions } from './comparePermissions.ts';
import { readPublishedTable } from './publishedTable.ts';

// npm run permissions:compare -- FILE   (Microsoft's published permissions.json)
const file = process.argv[2];
if (!file || !existsSync(file)) {
  console.error("Usage: npm run permissions:compare -- FILE   (Microsoft's published permissions.json)");
  process.exit(2);
}
const content = openContent('content');
const files = permissionFiles(content).map((path) => content.json<PermissionFile>(path));
const rows = files.flatMap((each) => each.rows);
const overrides = files.flatMap((each) => each.overrides ?? []);
const { compared, same, explained, unexplained } = comparePermissions(
  rows,
  overrides,
  readPublishedTable(await readFile(file, 'utf8')),
);
console.log(
  `${compared} of our kinds of a request compared: ${same} the same, ${explained} explained by an override`,
);
for (const each of unexplained) console.log(`UNEXPLAINED ${each}`);
process.exit(unexplained.length > 0 ? 1 : 0);

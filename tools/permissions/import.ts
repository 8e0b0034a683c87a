import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRow } from '../../src/core/permissions/findRow.ts';
import { parseRequest } from '../../src/core/permissions/parseRequest.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import type { ShardManifest } from '../../src/core/permissions/shards.ts';
import { compilePermissions } from '../build/content/compilePermissions.ts';
import { openContent } from '../build/content/contentFiles.ts';
import { PUBLISHED_FOLDER } from '../build/content/publishedModules.ts';
import { compressedSize, packShards } from './packShards.ts';
import { publishedRows, readPublishedTable } from './publishedTable.ts';

// npm run permissions:import -- ADDRESS-OR-FILE   takes Microsoft's published table over for the builds of this machine
const from = process.argv[2];
if (!from) {
  console.error('Usage: npm run permissions:import -- ADDRESS-OR-FILE');
  process.exit(2);
}
try {
  const table = readPublishedTable(await readFrom(from));
  const curated = indexPermissions(compilePermissions(openContent('content')));
  // A row of ours counts more than the published one.
  const rows = publishedRows(table).flatMap((row) => {
    const methods = row.methods.filter(
      (method) => !findRow(curated, parseRequest({ method, url: row.path })),
    );
    return methods.length > 0 ? [{ ...row, methods }] : [];
  });
  const shards = packShards(rows);
  const manifest: ShardManifest = {
    date: new Date().toISOString().slice(0, 10),
    source: 'https://github.com/microsoftgraph/microsoft-graph-devx-content/tree/master/permissions',
    pairs: table.size,
    shards: [...shards.keys()].sort(),
  };
  rmSync(PUBLISHED_FOLDER, { recursive: true, force: true });
  mkdirSync(join(PUBLISHED_FOLDER, 'shards'), { recursive: true });
  for (const [name, shard] of shards)
    writeFileSync(join(PUBLISHED_FOLDER, 'shards', `${name}.json`), JSON.stringify(shard));
  writeFileSync(join(PUBLISHED_FOLDER, 'manifest.json'), JSON.stringify(manifest));
  const sizes = [manifest, ...shards.values()].map(compressedSize);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${table.size} pairs of path and method in ${shards.size} parts, ${kB(sizes.reduce((a, b) => a + b, 0))} compressed.`,
  );
  console.log(`The largest part: ${kB(Math.max(...sizes))}. They are in ${PUBLISHED_FOLDER}; now build.`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exit(1);
}

async function readFrom(place: string): Promise<string> {
  if (!/^https:\/\//u.test(place)) return readFileSync(place, 'utf8');
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place} answered ${response.status}.`);
  return response.text();
}

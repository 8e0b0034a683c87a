import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run permissions:import` leaves the published table; not committed, and the build works without it. */
export const PUBLISHED_FOLDER = process.env.PERMISSIONS_FOLDER ?? '.cache/permissions';

/** The pieces of Microsoft's published table: its manifest, which is null where it was not taken over, and its shards. */
export function publishedModules(folder = PUBLISHED_FOLDER): ReadonlyMap<string, () => unknown> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const there = existsSync(join(folder, 'manifest.json'));
  const shards = there ? readdirSync(join(folder, 'shards')).sort() : [];
  return new Map([
    ['permissions/published', () => (there ? read('manifest.json') : null)],
    ...shards.map((file): [string, () => unknown] => [
      `permissions/published/${file.replace(/\.json$/u, '')}`,
      () => read(`shards/${file}`),
    ]),
  ]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What one page's first load weighs as brotli sends it. */
export interface FirstLoad {
  readonly address: string;
  readonly html: number;
  readonly scripts: number;
  readonly requests: number;
}

/** Addresses of our own files that a page loads before it hydrates. */
export function filesToHydrate(html: string): readonly string[] {
  const tags = html.matchAll(
    /<(?:script type="module"|link rel="modulepreload") crossorigin (?:src|href)="([^"]+)"/g,
  );
  return [...tags].map(([, file]) => file ?? '');
}

/** Weighs the first load of every page of a build that lies at the root of its host. */
export function measureFirstLoads(folder: string): readonly FirstLoad[] {
  const weights = new Map<string, number>();
  const weigh = (file: string) => {
    const weight = weights.get(file) ?? brotliCompressSync(readFileSync(join(folder, file))).length;
    weights.set(file, weight);
    return weight;
  };
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const scripts = filesToHydrate(readFileSync(join(folder, file), 'utf8'));
      return {
        address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        html: weigh(file),
        scripts: scripts.reduce((sum, script) => sum + weigh(script), 0),
        requests: 1 + scripts.length,
      };
    });
}

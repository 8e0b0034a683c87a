import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** Where the site lies on its host: `/`, or `/x/`. */
  readonly base: string;
  /** `https://host`; without it no canonical address, og:url or sitemap is written. */
  readonly origin?: string | undefined;
  readonly outDir: string;
}

/** Reads `--base /x/ --origin https://host --out dist`. */
export function parseBuildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string', default: '/' },
      origin: { type: 'string' },
      out: { type: 'string', default: 'dist' },
    },
  });
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  const origin = values.origin === undefined ? undefined : new URL(values.origin).origin;
  return { base, origin, outDir: values.out };
}

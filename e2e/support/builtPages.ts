import { readdirSync } from 'node:fs';

/** Addresses of every page that the build wrote, without a leading slash: `token/`, and '' for the start page. */
export function builtPages(folder = 'dist'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** One page of each kind: the first whose address begins the same way. */
export function kindsOfPages(folder = 'dist'): readonly string[] {
  const kinds = new Map<string, string>();
  for (const page of builtPages(folder)) {
    const [first = '', second] = page.split('/');
    const kind = second && second !== 'outcome' ? `${first}/…` : page;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hundreds of pages of codes differ in their words alone: of these every so many stand for the others. */
const ONE_OF = 25;

/**
 * Addresses of the pages that the build wrote, without a leading slash: `token/`, and '' for the start page. Files that
 * only lead to another page are none.
 */
export function everyPage(folder = 'dist'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => !/^codes\/\d/.test(file) || !leadsOn(join(folder, file)))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** The same, with some of the pages of codes, spread over all of them. */
export function builtPages(folder = 'dist'): readonly string[] {
  const pages = everyPage(folder);
  const codes = pages.filter((page) => /^codes\/./.test(page));
  return pages.filter((page) => !codes.includes(page) || codes.indexOf(page) % ONE_OF === 0);
}

const leadsOn = (file: string): boolean => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

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

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Server from '../../src/app/entryServer.tsx';
import { chunksToHydrate, type Manifest } from './chunks.ts';
import { contentSecurityPolicy, cspHash } from './csp.ts';
import { headersFile, staticWebAppFile } from './headerFiles.ts';
import type { BuildOptions } from './options.ts';
import { renderDocument } from './renderDocument.ts';
import { sitemap } from './sitemap.ts';

declare global {
  var __loading: Set<string> | undefined;
}

/** No address of ours: whatever the host cannot find gets the file rendered for it. */
const MISSING = '/404.html';

/** Vite's own mark at the end of a sheet; nothing reads it in a page. */
const VITE_MARK = /\/\*\$vite\$.*?\*\//g;

/** Renders every page of the build in `outDir` to a file of its own. Gives the addresses. */
export async function prerender(options: BuildOptions, serverFile: string): Promise<readonly string[]> {
  const { base, origin } = options;
  const out = resolve(options.outDir);
  const server = (await import(/* @vite-ignore */ pathToFileURL(serverFile).href)) as typeof Server;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8'));
  const contentFolder = `content/${(await readdir(join(out, 'content')))[0]}`;
  const style = await takeStyle(out);
  const policy = contentSecurityPolicy(cspHash(style));

  async function writePage(address: string | null) {
    globalThis.__loading = new Set();
    const { html, head } = await server.renderPage(address ?? MISSING);
    const chunks = chunksToHydrate(manifest, globalThis.__loading, contentFolder);
    const page = renderDocument({ template, base, origin, address, head, html, style, policy, chunks });
    const file = join(out, address === null ? MISSING : `${address}index.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
    return head;
  }

  const addresses = await server.prerenderPaths();
  const listed: string[] = [];
  // One after the other: what a page loads is told apart by when it loads.
  for (const address of addresses) if ((await writePage(address)).index !== false) listed.push(address);
  await writePage(null);
  if (origin) await writeFile(join(out, 'sitemap.xml'), sitemap(`${origin}${base}`, listed));
  await writeFile(join(out, '_headers'), headersFile(base, cspHash(style)));
  await writeFile(join(out, 'staticwebapp.config.json'), staticWebAppFile(base, cspHash(style)));
  await rm(join(out, '.vite'), { recursive: true });
  return addresses;
}

/** Reads the one style sheet and removes it: every page carries it inline. */
async function takeStyle(out: string): Promise<string> {
  const sheets = (await readdir(join(out, 'assets'))).filter((name) => name.endsWith('.css'));
  const texts = await Promise.all(sheets.map((name) => readFile(join(out, 'assets', name), 'utf8')));
  await Promise.all(sheets.map((name) => rm(join(out, 'assets', name))));
  return texts.join('').replaceAll(VITE_MARK, '').trim();
}

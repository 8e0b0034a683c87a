import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Server from '../../src/app/entryServer.tsx';
import type { PageHead } from '../../src/app/pageRoute.ts';
import { aliasPage, numberAddress } from './aliasPage.ts';
import { chunksToHydrate, entryFile, type Manifest } from './chunks.ts';
import { openContent } from './content/contentFiles.ts';
import { criticalStyle } from './criticalStyle.ts';
import { contentSecurityPolicy, cspHash } from './csp.ts';
import { headersFile, staticWebAppFile } from './headerFiles.ts';
import type { BuildOptions } from './options.ts';
import { escapeHtml, renderDocument } from './renderDocument.ts';
import { sitemap } from './sitemap.ts';
import { codeData, diagnosisData } from './structuredData.ts';
import { makeTwins, type Twins } from './twins/writeTwins.ts';

declare global {
  var __loading: Set<string> | undefined;
}

interface RenderedPage {
  /** Null for 404.html. */
  readonly address: string | null;
  readonly html: string;
  readonly head: PageHead;
  /** The module that shows pages of its kind. */
  readonly kind: string;
  readonly chunks: readonly string[];
}

/** Components that a page shows as soon as it has read its address, before anybody touches it. */
const SOON: Readonly<Record<string, readonly string[]>> = {
  'module:src/pages/walk/WalkPage.tsx': ['KnownPanel', 'LinkCard', 'Notice'],
};

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
  const entry = entryFile(template, base);
  const sheet = await findSheet(out);

  async function renderPage(address: string | null): Promise<RenderedPage> {
    const loaded = new Set<string>();
    globalThis.__loading = loaded;
    const { html, head } = await server.renderPage(address ?? MISSING);
    const kind = [...loaded].find((name) => name.startsWith('module:src/pages/')) ?? '';
    return { address, html, head, kind, chunks: chunksToHydrate(manifest, entry, loaded, contentFolder) };
  }

  const addresses = await server.prerenderPaths();
  const pages: RenderedPage[] = [];
  // One after the other: what a page loads is told apart by when it loads.
  for (const address of [...addresses, null]) pages.push(await renderPage(address));

  const styles = stylesByKind(sheet.text, pages);
  const content = openContent(resolve(process.env.CONTENT_FOLDER ?? 'content'));
  const twins = makeTwins(content, `${origin ?? ''}${base}`, 'en');
  for (const { kind, chunks, ...page } of pages) {
    const style = styles.get(kind) ?? '';
    const policy = contentSecurityPolicy([cspHash(style)]);
    const document = renderDocument({
      template,
      base,
      origin,
      style,
      sheet: sheet.file,
      policy,
      chunks,
      ...beside(page.address, twins, (address) => origin && `${origin}${base}${address.slice(1)}`),
      ...page,
    });
    const file = join(out, page.address === null ? MISSING : `${page.address}index.html`);
    await write(file, document);
  }
  for (const [path, text] of twins.files) await write(join(out, path), text);
  for (const { id, title } of twins.codes.values()) {
    const address = numberAddress(id);
    if (!address) continue;
    const alias = aliasPage({ base, origin, target: `/codes/${id}/`, title: escapeHtml(`${id}: ${title}`) });
    await write(join(out, `${address}index.html`), alias);
  }
  const listed = pages.flatMap(({ address, head }) => (address && head.index !== false ? [address] : []));
  if (origin) await writeFile(join(out, 'sitemap.xml'), sitemap(`${origin}${base}`, listed));
  const hashes = [...new Set(styles.values())].map(cspHash);
  await writeFile(join(out, '_headers'), headersFile(base, hashes));
  await writeFile(join(out, 'staticwebapp.config.json'), staticWebAppFile(base, hashes));
  await rm(join(out, '.vite'), { recursive: true });
  return addresses;
}

const TWINS = [
  { type: 'text/markdown', file: 'index.md' },
  { type: 'application/json', file: 'index.json' },
];

/** What stands beside a diagnosis or a code for those who do not look: its twins, and its structured data. */
function beside(
  address: string | null,
  { codes, diagnoses }: Twins,
  absolute: (address: string) => string | undefined,
) {
  const [, section, id = ''] = (address ?? '').split('/');
  const code = section === 'codes' ? codes.get(id) : undefined;
  if (code) return { twins: TWINS, data: codeData(code, 'Codes', absolute) };
  const diagnosis = section === 'diagnoses' ? diagnoses.get(id) : undefined;
  if (diagnosis) return { twins: TWINS, data: diagnosisData(diagnosis, 'Diagnoses', absolute) };
  return {};
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Pages of one kind share their inline style, so that the policy in the header files stays short. */
function stylesByKind(sheet: string, pages: readonly RenderedPage[]): ReadonlyMap<string, string> {
  const kinds = new Set(pages.map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => {
      const same = pages.filter((page) => page.kind === kind);
      return [
        kind,
        criticalStyle(
          sheet,
          same.map(({ html }) => html),
          SOON[kind],
        ),
      ];
    }),
  );
}

/** The site's one style sheet: its file within the build, and its text. */
async function findSheet(out: string): Promise<{ readonly file: string; readonly text: string }> {
  const sheets = (await readdir(join(out, 'assets'))).filter((name) => name.endsWith('.css'));
  if (sheets.length !== 1) throw new Error(`One style sheet was expected, not ${sheets.length}`);
  const file = `assets/${sheets[0]}`;
  const text = (await readFile(join(out, file), 'utf8')).replaceAll(VITE_MARK, '').trim();
  await writeFile(join(out, file), text);
  return { file, text };
}

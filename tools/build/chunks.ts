/** What Vite's manifest says of one chunk. */
export interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

/**
 * Files that a page loads before it hydrates, entry first: the entry's own imports, and what the page loaded while
 * it was rendered (`module:src/pages/start/StartPage.tsx`, `content:diagnosis/wrong-audience.en`).
 */
export function chunksToHydrate(
  manifest: Manifest,
  entry: string,
  loaded: Iterable<string>,
  contentFolder: string,
): readonly string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build made no chunk of ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(keyOf(manifest, entry));
  for (const name of loaded) {
    const [kind, id = ''] = name.split(':');
    if (kind === 'content') files.add(`${contentFolder}/${id}.js`);
    else visit(id);
  }
  return [...files];
}

function keyOf(manifest: Manifest, file: string): string {
  const [key] = Object.entries(manifest).find(([, chunk]) => chunk.file === file) ?? [];
  if (!key) throw new Error(`The build made no chunk ${file}`);
  return key;
}

/** The file that starts the app: the last script of Vite's own index.html, which imports those before it. */
export function entryFile(template: string, base: string): string {
  const scripts = [...template.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)];
  const address = scripts.at(-1)?.[1];
  if (!address?.startsWith(base)) throw new Error('index.html names no script of ours');
  return address.slice(base.length);
}

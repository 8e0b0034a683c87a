/** What Vite's manifest says of one chunk. */
export interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

const ENTRY = 'index.html';

/**
 * Files that a page loads before it hydrates, entry first: the entry's own imports, and what the page loaded while
 * it was rendered (`module:src/pages/start/StartPage.tsx`, `content:diagnosis/wrong-audience.en`).
 */
export function chunksToHydrate(
  manifest: Manifest,
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
  visit(ENTRY);
  for (const name of loaded) {
    const [kind, id = ''] = name.split(':');
    if (kind === 'content') files.add(`${contentFolder}/${id}.js`);
    else visit(id);
  }
  return [...files];
}

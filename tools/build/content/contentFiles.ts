import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Reads files under one `content/` folder; a broken file is named in the error. */
export interface ContentFiles {
  readonly root: string;
  readonly exists: (path: string) => boolean;
  readonly text: (path: string) => string;
  readonly json: <T>(path: string) => T;
  /** Names in a folder, sorted; none where there is no such folder. */
  readonly list: (path: string) => readonly string[];
}

/** Opens a `content/` folder. */
export function openContent(root: string): ContentFiles {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    exists: (path) => existsSync(join(root, path)),
    text,
    json: (path) => {
      try {
        return JSON.parse(text(path));
      } catch (problem) {
        throw new Error(`content/${path}: ${(problem as Error).message}`);
      }
    },
    list: (path) => {
      const folder = join(root, path);
      return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
    },
  };
}

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { CompiledMessages, Lang } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';

/**
 * The ICU messages of several areas of interface wording, in the form that needs no parser in the browser. An area
 * that a language does not have yet is left out.
 */
export function compileInterface(
  files: ContentFiles,
  areas: readonly string[],
  lang: Lang,
): CompiledMessages {
  const paths = areas.map((area) => `interface/${area}.${lang}.json`).filter((path) => files.exists(path));
  return Object.fromEntries(paths.flatMap((path) => compileFile(files, path)));
}

function compileFile(files: ContentFiles, path: string) {
  return Object.entries(files.json<Record<string, string>>(path))
    .filter(([id]) => id !== '$schema')
    .map(([id, message]) => {
      try {
        // Always a list, also for plain words: a bare string is what Lingui takes for not compiled.
        return [id, compileMessageOrThrow(message)] as const;
      } catch (problem) {
        throw new Error(`content/${path}, "${id}": ${(problem as Error).message}`);
      }
    });
}

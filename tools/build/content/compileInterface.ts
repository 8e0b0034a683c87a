import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { CompiledMessages, Lang } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';

/** Areas of interface wording. `portal` is no wording of ours but names of Microsoft's pages; diagnoses carry them. */
export function interfaceAreas(files: ContentFiles, lang: Lang): readonly string[] {
  return files
    .list('interface')
    .filter((name) => name.endsWith(`.${lang}.json`) && !name.startsWith('portal.'))
    .map((name) => name.replace(`.${lang}.json`, ''));
}

/** The ICU messages of one area in the form that needs no parser in the browser. */
export function compileInterface(files: ContentFiles, area: string, lang: Lang): CompiledMessages {
  const path = `interface/${area}.${lang}.json`;
  const messages = files.json<Record<string, string>>(path);
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([id]) => id !== '$schema')
      .map(([id, message]) => {
        try {
          // Always a list, also for plain words: a bare string is what Lingui takes for not compiled.
          return [id, compileMessageOrThrow(message)];
        } catch (problem) {
          throw new Error(`content/${path}, "${id}": ${(problem as Error).message}`);
        }
      }),
  );
}

import type { CodePage } from './codeTypes.ts';
import { loadIfAny } from './load.ts';
import type { Lang } from './types.ts';

/** Everything that the page of one code shows; undefined where there is no such code. */
export function loadCode(id: string, lang: Lang): Promise<CodePage | undefined> {
  return loadIfAny(`code/${id}.${lang}`);
}

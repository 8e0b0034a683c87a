import type { CodeFamily } from './codeTypes.ts';
import { load } from './load.ts';
import type { Lang } from './types.ts';

/** Every code by family, with what lists say of it. Grows with the content: for the list page only. */
export function loadCodeList(lang: Lang): Promise<readonly CodeFamily[]> {
  return load(`code-list.${lang}`);
}

/** The id of every code. Grows with the content: load it after the first render. */
export function loadCodeIds(lang: Lang): Promise<readonly string[]> {
  return load(`code-ids.${lang}`);
}

import { load } from './load.ts';
import type { Lang } from './types.ts';

/** Title of every fault by its id. Grows with the content: load it after the first render. */
export function loadDiagnosisTitles(lang: Lang): Promise<Readonly<Record<string, string>>> {
  return load(`diagnosis-titles.${lang}`);
}

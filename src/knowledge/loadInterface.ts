import { load } from './load.ts';
import type { CompiledMessages, Lang } from './types.ts';
import type { WordedScreen } from './wording.ts';

/** The interface wording of one screen and of the shell around it, compiled for `@lingui/core`. */
export function loadInterface(screen: WordedScreen, lang: Lang): Promise<CompiledMessages> {
  return load(`wording/${screen}.${lang}`);
}

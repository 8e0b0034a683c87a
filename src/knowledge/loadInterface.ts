import { load } from './load.ts';
import type { InterfaceArea } from './messageId.ts';
import type { CompiledMessages, Lang } from './types.ts';

/** The interface wording of one area, compiled for `@lingui/core`. */
export function loadInterface(area: InterfaceArea, lang: Lang): Promise<CompiledMessages> {
  return load(`interface/${area}.${lang}`);
}

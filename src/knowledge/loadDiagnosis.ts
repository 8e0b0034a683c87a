import { loadIfAny } from './load.ts';
import type { DiagnosisPage, Lang } from './types.ts';

/** Everything that the page of one fault shows; undefined where there is no such fault. */
export function loadDiagnosis(id: string, lang: Lang): Promise<DiagnosisPage | undefined> {
  return loadIfAny(`diagnosis/${id}.${lang}`);
}

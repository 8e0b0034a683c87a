import { load } from './load.ts';
import type { DiagnosisSummary, Lang } from './types.ts';

/** Title, stage and summary of every fault, ordered by stage. Grows with the content: for the list page only. */
export function loadDiagnosisIndex(lang: Lang): Promise<readonly DiagnosisSummary[]> {
  return load(`diagnosis-index.${lang}`);
}

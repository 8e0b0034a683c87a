export { decode } from '../condense/decode.ts';
export { CorrectionList } from './CorrectionList.tsx';
export { EvidenceFigures } from './EvidenceFigures.tsx';
export { problemsOf, severalErrors } from './errorsOf.ts';
export { FactList } from './FactList.tsx';
export { groupFacts, tellingFacts } from './factGroups.ts';
export { LongReading, type Stage } from './LongReading.tsx';
export { prepare } from './prepare.ts';
export { ReadView } from './ReadView.tsx';

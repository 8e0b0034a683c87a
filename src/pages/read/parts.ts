export { EvidenceFigures } from './EvidenceFigures.tsx';
export { FactList } from './FactList.tsx';
export { groupFacts, tellingFacts } from './factGroups.ts';
export { ReadView } from './ReadView.tsx';

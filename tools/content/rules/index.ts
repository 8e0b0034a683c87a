import type { Rule } from '../rule.ts';
import { actorsAgree } from './actorsAgree.ts';
import { aliasesLead } from './aliasesLead.ts';
import { codesComplete } from './codesComplete.ts';
import { codesDated } from './codesDated.ts';
import { codesLead } from './codesLead.ts';
import { codesResolve } from './codesResolve.ts';
import { codesUnique } from './codesUnique.ts';
import { examplesHold } from './examplesHold.ts';
import { factsWorded } from './factsWorded.ts';
import { filesFitSchemas } from './filesFitSchemas.ts';
import { filesThere } from './filesThere.ts';
import { idsKept } from './idsKept.ts';
import { idsResolve } from './idsResolve.ts';
import { idsUnique } from './idsUnique.ts';
import { lookAlikesBothWays } from './lookAlikesBothWays.ts';
import { markupParses } from './markupParses.ts';
import { messagesParse } from './messagesParse.ts';
import { messagesUsed } from './messagesUsed.ts';
import { nothingLeftOver } from './nothingLeftOver.ts';
import { pathsEnd } from './pathsEnd.ts';
import { patternsSafe } from './patternsSafe.ts';
import { permissionsHold } from './permissionsHold.ts';
import { questionsReachable } from './questionsReachable.ts';
import { reachableByClicks } from './reachableByClicks.ts';
import { reachableByEvidence } from './reachableByEvidence.ts';
import { samplesParse } from './samplesParse.ts';
import { searchWordsHold } from './searchWordsHold.ts';
import { skeletonReplaced } from './skeletonReplaced.ts';
import { sourcesDated } from './sourcesDated.ts';
import { textsTidy } from './textsTidy.ts';
import { treeAgreesWithSignals } from './treeAgreesWithSignals.ts';
import { valuesExist } from './valuesExist.ts';
import { wordingComplete } from './wordingComplete.ts';

/** What the rest reads and walks along, in this order: where one of these fails, nothing after it is asked. */
export const structuralRules: readonly Rule[] = [filesThere, filesFitSchemas, patternsSafe, pathsEnd];

export const rules: readonly Rule[] = [
  ...structuralRules,
  idsUnique,
  idsResolve,
  valuesExist,
  nothingLeftOver,
  questionsReachable,
  wordingComplete,
  skeletonReplaced,
  textsTidy,
  markupParses,
  actorsAgree,
  lookAlikesBothWays,
  sourcesDated,
  samplesParse,
  messagesParse,
  messagesUsed,
  factsWorded,
  treeAgreesWithSignals,
  reachableByClicks,
  reachableByEvidence,
  examplesHold,
  aliasesLead,
  idsKept,
  permissionsHold,
  codesUnique,
  codesResolve,
  codesComplete,
  codesDated,
  codesLead,
  searchWordsHold,
];

import type { Rule } from '../rule.ts';
import { examplesHold } from './examplesHold.ts';
import { filesFitSchemas } from './filesFitSchemas.ts';
import { idsKept } from './idsKept.ts';
import { idsResolve } from './idsResolve.ts';
import { lookAlikesBothWays } from './lookAlikesBothWays.ts';
import { markupParses } from './markupParses.ts';
import { pathsEnd } from './pathsEnd.ts';
import { patternsSafe } from './patternsSafe.ts';
import { questionsReachable } from './questionsReachable.ts';
import { reachableByClicks } from './reachableByClicks.ts';
import { reachableByEvidence } from './reachableByEvidence.ts';
import { samplesParse } from './samplesParse.ts';
import { sourcesDated } from './sourcesDated.ts';
import { treeAgreesWithSignals } from './treeAgreesWithSignals.ts';
import { wordingComplete } from './wordingComplete.ts';

/** Structure that the rest walks along: where one of these fails, the others are not run. */
export const structuralRules: readonly Rule[] = [filesFitSchemas, idsResolve, pathsEnd];

export const rules: readonly Rule[] = [
  ...structuralRules,
  questionsReachable,
  wordingComplete,
  markupParses,
  patternsSafe,
  lookAlikesBothWays,
  sourcesDated,
  samplesParse,
  treeAgreesWithSignals,
  reachableByClicks,
  reachableByEvidence,
  examplesHold,
  idsKept,
];

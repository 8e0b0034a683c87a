import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';
import { loadPermissions } from '../../src/knowledge/loadPermissions.ts';
import { type Case, type CaseResult, parseCases } from '../diagnose/case.ts';
import { diagnoseCase } from '../diagnose/diagnoseCase.ts';
import { type Score, scoreResults } from './scoreResults.ts';

/** A case with what settled it, as the file of cases holds it. */
type SettledCase = Case & {
  readonly cause: string;
  readonly alsoAcceptable: readonly string[];
  readonly stage: string;
};

const DEFAULT_FILE = '../shared/cases/cases.json';
const args = process.argv.slice(2);
const file = args.find((each) => !each.startsWith('--')) ?? DEFAULT_FILE;
if (!existsSync(file)) {
  console.error(
    `No cases at ${file}. Name a file: npm run bench:accuracy -- FILE   (the format is in docs/accuracy.md)`,
  );
  process.exit(2);
}

const knowledge = await loadEngineKnowledge();
const index = indexPermissions(await loadPermissions());
const written = new Set(Object.keys(knowledge.diagnoses));
const cases = parseCases(await readFile(file, 'utf8')) as SettledCase[];
const results = cases.map((each): [SettledCase, CaseResult] => [each, diagnoseCase(knowledge, index, each)]);
const rows: [string, [SettledCase, CaseResult][]][] = [
  ['all', results],
  ['cause is written', results.filter(([each]) => written.has(each.cause))],
  ...[...new Set(cases.map(({ stage }) => stage))]
    .sort()
    .map((stage): [string, [SettledCase, CaseResult][]] => [
      stage,
      results.filter(([each]) => each.stage === stage),
    ]),
  ...[...written]
    .sort()
    .map((cause): [string, [SettledCase, CaseResult][]] => [
      cause,
      results.filter(([each]) => each.cause === cause),
    ]),
];
const percent = (count: number, of: number) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)}%`);
const line = (name: string, score: Score) =>
  [
    name.padEnd(34),
    String(score.cases).padStart(4),
    percent(score.first, score.cases).padStart(8),
    percent(score.topThree, score.cases).padStart(8),
    percent(score.exact, score.cases).padStart(8),
    percent(score.certain, score.cases).padStart(8),
    String(score.sureAndWrong).padStart(12),
    `${score.likelyRight}/${score.likely}`.padStart(13),
    (score.asked / Math.max(1, score.cases)).toFixed(1).padStart(6),
  ].join(' ');

console.log(`${' '.repeat(34)} cases    first    top 3    exact  certain sure & wrong  likely right  asked`);
for (const [name, part] of rows) console.log(line(name, scoreResults(part)));
if (args.includes('--misses'))
  for (const [each, result] of results)
    if (written.has(each.cause) && ![each.cause, ...each.alsoAcceptable].includes(result.ranked[0] ?? ''))
      console.log(
        `${each.id}: ${each.cause}, got ${result.ranked.join(' > ') || 'nothing'} (${result.certainty})`,
      );

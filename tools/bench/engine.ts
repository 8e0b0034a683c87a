import { noAnswers } from '../../src/core/engine/answers.ts';
import { walk } from '../../src/core/engine/walk.ts';
import { failingExchanges } from '../../src/core/har/har.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { findSecrets } from '../../src/core/redact/findSecrets.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';
import { madeLog, madePaste, madeRecording } from './engineTexts.ts';
import { median } from './median.ts';

/** How long an engine may take, in milliseconds. */
const MOST = { paste: 2, log: 50 };
/** How much the time for one character may grow from 100 kB, where a text is no longer read whole, to 10 MB. */
const MOST_GROWTH = 2;

const knowledge = await loadEngineKnowledge();
const evidence = (text: string) =>
  ({ id: 'paste', text, completeness: 'fragment', transport: 'unknown' }) as const;
const toOutcome = (text: string) =>
  walk(knowledge, readEvidence(evidence(text), knowledge.patterns).facts, noAnswers);

/** The median of many runs: more for what is short, after some that are not counted. */
function time(work: () => unknown, length: number): number {
  const runs = Math.max(5, Math.min(400, Math.round(4_000_000 / length)));
  for (let run = 0; run < Math.min(runs, 100); run++) work();
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

const size = (length: number) =>
  length < 1e6 ? `${Math.round(length / 1e3)} kB` : `${Math.round(length / 1e6)} MB`;
const failures: string[] = [];
const judge = (name: string, took: number, most: number) => {
  if (took > most) failures.push(`${name}: ${took.toFixed(2)} ms, of ${most} ms`);
};

console.log('text                        length    to an outcome   for 1 kB   secrets alone');
const perCharacter: number[] = [];
for (const [name, make] of [
  ['paste', madePaste],
  ['log', madeLog],
  ['recording (HAR)', madeRecording],
] as const)
  for (const length of name === 'paste' ? [1e3, 2e3, 1e4] : [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = make(length);
    const took = time(() => toOutcome(text), length);
    const secrets = time(() => findSecrets(text), length);
    if (name === 'log' && length >= 1e5) perCharacter.push(took / text.length);
    if (name === 'paste' && length === 2e3) judge('2 kB paste to an outcome', took, MOST.paste);
    if (name === 'log' && length === 1e6) judge('1 MB log to an outcome', took, MOST.log);
    console.log(
      [
        name.padEnd(24),
        size(text.length).padStart(9),
        `${took.toFixed(2)} ms`.padStart(16),
        `${((1000 * took) / text.length).toFixed(3)} ms`.padStart(10),
        `${secrets.toFixed(2)} ms`.padStart(15),
      ].join(' '),
    );
  }

const [first = 0] = perCharacter;
const growth = Math.max(...perCharacter) / first;
console.log(
  `\nTime for one character of a log, 100 kB to 10 MB: at most ${growth.toFixed(2)} times that of 100 kB.`,
);
if (growth > MOST_GROWTH)
  failures.push(`The time for one character grows ${growth.toFixed(2)} times, of ${MOST_GROWTH}.`);

const recording = madeRecording(5e7);
const begun = performance.now();
const found = failingExchanges(recording);
console.log(
  `A recording of ${size(recording.length)}: ${found.length} failing exchanges listed in ${(performance.now() - begun).toFixed(0)} ms.`,
);

for (const failure of failures) console.error(`Too slow: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

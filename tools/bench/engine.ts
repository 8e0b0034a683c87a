import { noAnswers } from '../../src/core/engine/answers.ts';
import { walk } from '../../src/core/engine/walk.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { loadEngineKnowledge } from '../../src/knowledge/loadEngineKnowledge.ts';

// npm run bench:engine   from a paste to an outcome: how long, and how it grows with the length of the text
const knowledge = await loadEngineKnowledge();
const error =
  'HTTP/1.1 403 Forbidden\nrequest-id: 11111111-2222-3333-4444-555555555555\n\n{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2026-01-02T03:04:05"}}}\n';
const line =
  '2026-01-02T03:04:05Z info an ordinary line of a log, with an id 01234567 and https://contoso.example/a?b=c\n';
const textOf = (length: number) =>
  line.repeat(Math.max(1, Math.floor((length - error.length) / line.length))) + error;

/** Milliseconds from the text to the outcome, the median of several runs. */
function measure(length: number, runs: number): number {
  const text = textOf(length);
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    const { facts } = readEvidence(
      { id: 'paste', text, completeness: 'fragment', transport: 'unknown' },
      knowledge.patterns,
    );
    walk(knowledge, facts, noAnswers);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

measure(2_000, 200);
const sizes = [1_000, 2_000, 10_000, 100_000, 1_000_000, 10_000_000];
console.log('text, characters | ms | µs for a thousand characters');
for (const size of sizes) {
  const time = measure(size, size > 100_000 ? 5 : 51);
  console.log(
    `${String(size).padStart(16)} | ${time.toFixed(1).padStart(6)} | ${((time * 1e6) / size).toFixed(0)}`,
  );
}

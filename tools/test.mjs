// npm test: every check there is, one after the other; a failure does not stop the others.
// The last lines name the counts; the very last is `N passed, N failed` over all of them.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const tool = (...args) => [process.execPath, 'tools/run.mjs', ...args];
const UNIT = '.cache/unit.json';
const E2E = '.cache/e2e.json';

/** Each: its name, its commands, and where it counts its own tests, how. */
const steps = [
  ['types', [['core', 'app', 'tools'].map((part) => [bin('tsc'), '-p', `tsconfig.${part}.json`])].flat()],
  ['lint and format', [[bin('biome'), 'check', '--error-on-warnings']]],
  ['import borders', [tool('tools/borders/check.ts')]],
  ['unused code', [[bin('knip')]]],
  ['content', [tool('tools/content/check.ts')], { count: countInOutput }],
  [
    'unit and component tests',
    [[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]],
    { count: countUnit },
  ],
  ['production build', [tool('tools/build/build.ts')]],
  ['size budgets', [tool('tools/build/sizes.ts')]],
  ['journeys in a browser', [[bin('playwright'), 'test']], { count: countJourneys }],
];

function countInOutput(output) {
  const [, passed, failed] = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed), skipped: 0 };
}
function countUnit() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(UNIT);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
function countJourneys() {
  const { expected, unexpected, flaky, skipped } = read(E2E).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function run([command, ...args], captures) {
  const done = spawnSync(command, args, {
    stdio: captures ? ['inherit', 'pipe', 'inherit'] : 'inherit',
    encoding: 'utf8',
  });
  if (captures) process.stdout.write(done.stdout ?? '');
  return { good: done.status === 0, output: done.stdout ?? '' };
}

for (const file of [UNIT, E2E]) rmSync(file, { force: true });
const summary = [];
const sum = { passed: 0, failed: 0 };
for (const [name, commands, { count } = {}] of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const results = commands.map((command) => run(command, count === countInOutput));
  const good = results.every((each) => each.good);
  let counted;
  try {
    counted = count?.(results.map(({ output }) => output).join('\n'));
  } catch {
    // No counts were written: the tool itself failed, which `good` says.
  }
  const failed = (counted?.failed ?? 0) + (counted?.skipped ?? 0);
  sum.passed += counted?.passed ?? 0;
  // What is skipped was not shown to work; a step that fails without a count is one failure.
  sum.failed += failed === 0 && !good ? 1 : failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = counted
    ? `${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`
    : '';
  summary.push(
    `${good && failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(26)} ${seconds.padStart(6)} s  ${counts}`,
  );
}
console.log(`\n${summary.join('\n')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);

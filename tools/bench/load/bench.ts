import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findBrowser } from '../../browser.mjs';
import { type Figures, judge, median } from './judge.ts';
import { OUR_PAGES } from './pages.ts';
import { showTenfold } from './tenfold.ts';

// npm run bench:load -- [--runs 7] [--tenfold]
//   measures our pages beside a page without script and a bare React page, interleaved, slow 4G, CPU ×4
//   --tenfold   builds with ten times the content instead, and shows that the first load stays the same
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, tenfold: { type: 'boolean' } },
});
const HERE = 'tools/bench/load/yardsticks';
const OUT = '.cache/bench';
const PORTS = { ours: 4391, still: 4392, react: 4393 };

if (values.tenfold) process.exit(showTenfold() ? 0 : 1);

spawnSync(process.execPath, ['tools/run.mjs', 'tools/build/build.ts', '--out', `${OUT}/ours`], {
  stdio: 'inherit',
});
await build({
  root: `${HERE}/react`,
  configFile: `${HERE}/react/vite.config.js`,
  logLevel: 'warn',
  build: { outDir: join(process.cwd(), OUT, 'react'), emptyOutDir: true },
});

const peers = [
  { name: 'static', url: `http://127.0.0.1:${PORTS.still}/`, ready: "document.querySelector('input')" },
  { name: 'react', url: `http://127.0.0.1:${PORTS.react}/`, ready: "document.querySelector('#q')" },
  ...OUR_PAGES.map(({ name, address, ready }) => ({
    name,
    url: `http://127.0.0.1:${PORTS.ours}/${address}`,
    ready,
  })),
];
await mkdir(OUT, { recursive: true });
const plan = Object.fromEntries(peers.map(({ name, ready }) => [name, { ready }]));
await writeFile(`${OUT}/plan.mjs`, `export default ${JSON.stringify(plan)};`);

const servers = await Promise.all([
  serve(`${OUT}/ours`, PORTS.ours),
  serve(`${HERE}/static`, PORTS.still),
  serve(`${OUT}/react`, PORTS.react),
]);
const measured = spawnSync(
  process.execPath,
  [
    `${HERE}/measure.mjs`,
    ...['--runs', values.runs, '--interact', `${OUT}/plan.mjs`, '--json', `${OUT}/figures.json`],
    ...['--chromium', (await findBrowser()) ?? ''],
    ...peers.map(({ name, url }) => `${name}=${url}`),
  ],
  { stdio: 'inherit' },
);
for (const server of servers) server.kill();
if (measured.status !== 0) process.exit(1);
process.exit((await report()) ? 0 : 1);

async function report(): Promise<boolean> {
  const { data } = JSON.parse(await readFile(`${OUT}/figures.json`, 'utf8'));
  const figures = (name: string): Figures => {
    const of = (measure: keyof Figures) =>
      median(data[name].runs.map((run: Partial<Figures>) => run[measure]));
    return { lcp: of('lcp'), bytes: of('bytes'), ready: of('ready'), longest: of('longest'), cls: of('cls') };
  };
  console.log('\n| page | measure | value | limit | |\n|---|---|---|---|---|');
  let passed = true;
  for (const { name } of OUR_PAGES)
    for (const verdict of judge(figures(name), figures('static'), figures('react'))) {
      passed &&= verdict.passed;
      const { measure, value, limit } = verdict;
      console.log(`| ${name} | ${measure} | ${value} | ${limit} | ${verdict.passed ? 'ok' : 'MISSED'} |`);
    }
  return passed;
}

/** All three by the same server, with everything compressed ahead, so that only the pages differ. */
function serve(folder: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, [`${HERE}/serve.mjs`, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.stdout.once('data', () => resolve(server));
    server.once('exit', () => reject(new Error(`Port ${port} is taken`)));
  });
}

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { measureFirstLoads } from '../../build/measureFirstLoad.ts';

const OUT = '.cache/bench/tenfold';
/** Hashes in names compress a little differently from build to build. */
const TOLERANCE = 0.005;

/** Builds with the content as it is and with ten times as much; true where every page's first load stays the same. */
export function showTenfold(): boolean {
  rmSync(OUT, { recursive: true, force: true });
  cpSync('content', `${OUT}/content`, { recursive: true });
  multiply(`${OUT}/content`);
  buildWith('content', `${OUT}/once`);
  buildWith(`${OUT}/content`, `${OUT}/ten`);
  const ten = new Map(measureFirstLoads(`${OUT}/ten`).map((each) => [each.address, each]));
  let same = true;
  console.log(`${ten.size} pages with ten times the content\nfirst load, brotli bytes:   once     ten`);
  for (const { address, html, scripts } of measureFirstLoads(`${OUT}/once`)) {
    // The list of everything is the one page that shows more when there is more.
    if (address === '/diagnoses/') continue;
    const then = ten.get(address);
    const [before, after] = [html + scripts, (then?.html ?? 0) + (then?.scripts ?? 0)];
    const grew = after > before * (1 + TOLERANCE);
    same &&= !grew;
    console.log(
      `${String(before).padStart(31)} ${String(after).padStart(7)}  ${address}${grew ? '  GREW' : ''}`,
    );
  }
  return same;
}

function buildWith(content: string, out: string) {
  const env = { ...process.env, CONTENT_FOLDER: content };
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'tools/build/build.ts', '--out', out], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) throw new Error(`The build with ${content} failed`);
}

/** Copies every diagnosis, question and pattern nine times, under ids of their own. */
function multiply(content: string) {
  const rewrite = (path: string, change: (value: never) => unknown) =>
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as never)));
  const withId = (id: string) => (value: object) => ({ ...value, id });
  for (const id of readdirSync(`${content}/diagnoses`))
    for (let copy = 2; copy <= 10; copy++) {
      cpSync(`${content}/diagnoses/${id}`, `${content}/diagnoses/${id}-${copy}`, { recursive: true });
      rewrite(`${content}/diagnoses/${id}-${copy}/facts.json`, withId(`${id}-${copy}`));
    }
  const questions = readdirSync(`${content}/tree`).filter((name) => name.endsWith('.en.json'));
  for (const name of questions.map((file) => file.replace('.en.json', '')))
    for (let copy = 2; copy <= 10; copy++) {
      cpSync(`${content}/tree/${name}.en.json`, `${content}/tree/${name}-${copy}.en.json`);
      cpSync(`${content}/tree/${name}.json`, `${content}/tree/${name}-${copy}.json`);
      rewrite(`${content}/tree/${name}-${copy}.json`, withId(`${name}-${copy}`));
    }
  for (const file of readdirSync(`${content}/patterns`))
    rewrite(`${content}/patterns/${file}`, (patterns: { id: string }[]) =>
      [...Array(10).keys()].flatMap((copy) =>
        patterns.map((each) => ({ ...each, id: copy ? `${each.id}-${copy}` : each.id })),
      ),
    );
}

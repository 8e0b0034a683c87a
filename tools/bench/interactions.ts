import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { madeLog, madePaste, madeRecording } from './engineTexts.ts';
import { median } from './median.ts';

// npm run bench:interactions -- [--runs 5]
//   measures in dist/ (medians) how long every key, click and paste takes with a processor four times as slow (Event Timing),
//   and the longest task of the page while a recording of 50 MB is read beside it
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const MOST = { interaction: 100, task: 50 };
const SLOW = 4;
const FILES = '.cache/bench';

interface Watched {
  readonly events: [name: string, duration: number][];
  readonly tasks: number[];
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const watched: Watched = { events: [], tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId: number })[])
      if (entry.interactionId > 0) watched.events.push([entry.name, entry.duration]);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}

const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? '',
  args: browserArguments(),
});
const { address, close } = await serve('dist');
type Limit = keyof typeof MOST;
/** What was measured: a list of each run's figures, by what was done. */
const measured = new Map<
  string,
  { readonly limit: Limit; readonly interaction: number[]; readonly task: number[] }
>();

async function open(): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
  return { page, cdp: await context.newCDPSession(page) };
}

const settled = (page: Page) => page.waitForTimeout(1500);
const box = (page: Page) => page.getByRole('textbox', { name: 'Paste anything' });

/** What was watched since the last time. */
async function taken(page: Page): Promise<{ interaction: number; task: number }> {
  await settled(page);
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const longest = (all: readonly number[]) => Math.round(Math.max(0, ...all));
    const interaction = longest(watched.events.map(([, duration]) => duration));
    const task = longest(watched.tasks);
    watched.events.length = 0;
    watched.tasks.length = 0;
    return { interaction, task };
  });
}

async function row(page: Page, what: string, limit: Limit): Promise<void> {
  const { interaction, task } = await taken(page);
  const figures = measured.get(what) ?? { limit, interaction: [], task: [] };
  figures.interaction.push(interaction);
  figures.task.push(task);
  measured.set(what, figures);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await box(page).focus();
  await settled(page);
  await taken(page);
  await page.keyboard.press('Control+V');
}

const refusals = [
  '2026-04-07T13:11:08Z ERROR GET https://graph.microsoft.com/v1.0/me/messages\nHTTP/1.1 403 Forbidden',
  '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
  '',
  '2026-04-07T13:11:09Z ERROR GET https://graph.microsoft.com/v1.0/groups/abc\nHTTP/1.1 404 Not Found',
  '{"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist."}}',
].join('\n');

async function typeAndPaste(): Promise<void> {
  for (const [name, text] of [
    ['2 kB', madePaste(2e3)],
    ['28 kB', madeLog(28e3)],
    ['95 kB', madeLog(95e3)],
    ['1 MB', madeLog(1e6)],
  ] as const) {
    const { page, cdp } = await open();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    await paste(page, text);
    await row(page, `paste ${name}`, 'interaction');
    if (name === '2 kB') {
      await box(page).press('End');
      await page.keyboard.type(' and then it said 403 Forbidden, for every user we tried', { delay: 60 });
      await row(page, 'type a sentence after it', 'interaction');
    }
    await page.getByRole('button', { name: 'Find the fault' }).click();
    await page.waitForURL('**/troubleshoot/**');
    await row(page, `find the fault in ${name}`, 'interaction');
    await page.context().close();
  }
}

async function chooseAndCorrect(): Promise<void> {
  const { page, cdp } = await open();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await box(page).fill(refusals);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await page.waitForURL('**/troubleshoot/**');
  await taken(page);
  await page.getByText('Read another one').click();
  await page.getByRole('button', { name: /^404/ }).click();
  await row(page, 'read another error', 'interaction');
  await page.getByRole('button', { name: 'Change what was read: Status' }).click();
  await page.getByRole('textbox', { name: 'It is really' }).pressSequentially('403', { delay: 60 });
  await page.keyboard.press('Enter');
  await row(page, 'correct a fact', 'interaction');
  await page.context().close();
}

async function readRecording(): Promise<void> {
  const { page } = await open();
  // Loaded by then, as for anybody who has looked at the page for a second.
  await page.getByRole('button', { name: 'Find the fault' }).hover();
  await taken(page);
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/large.har`);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await page.waitForURL('**/troubleshoot/**', { timeout: 60_000 });
  await row(page, 'read a recording of 50 MB, from a file', 'task');
  await page.context().close();
}

await mkdir(FILES, { recursive: true });
await writeFile(`${FILES}/large.har`, madeRecording(5e7));
for (let run = 0; run < Number(values.runs); run++) {
  await typeAndPaste();
  await chooseAndCorrect();
  await readRecording();
}
close();
await browser.close();
console.log('| what | longest interaction | longest task | limit | |\n|---|---|---|---|---|');
const shown = (duration: number) => (duration === 0 ? '–' : `${duration} ms`);
for (const [what, { limit, ...figures }] of measured) {
  const middle = { interaction: median(figures.interaction), task: median(figures.task) };
  const isMissed = middle[limit] > MOST[limit];
  if (isMissed) process.exitCode = 1;
  console.log(
    `| ${what} | ${shown(middle.interaction)} | ${shown(middle.task)} | ${limit} ${MOST[limit]} ms | ${isMissed ? 'MISSED' : 'ok'} |`,
  );
}

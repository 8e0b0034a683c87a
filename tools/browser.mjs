// Finds a Chromium for the tests: CHROMIUM_PATH, an installed Chrome or Chromium, or Playwright's own.
//   npm run browser    installs one where there is none: Playwright's, else (Debian or Ubuntu, as root) by apt
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that can be started, or undefined. */
export async function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, await playwrightsOwn()].find(isProgram);
}

/** Arguments that Chromium needs here: root has no sandbox, and nothing may call home. */
export function browserArguments() {
  const isRoot = process.getuid?.() === 0;
  return ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])];
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

async function install() {
  // The system's own libraries come with the browser only where Playwright may ask apt for them.
  if (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log("Playwright's download was refused; trying apt.");
    if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
}

if (process.argv[1] === import.meta.filename) {
  if (!(await findBrowser())) await install();
  const browser = await findBrowser();
  if (browser && isProgram(browser)) console.log(`Tests use ${browser}`);
  else {
    console.error(
      'No Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one that can be started.',
    );
    process.exit(1);
  }
}

import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tools/browser.mjs';

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium. Run: npm run browser');

/** Own ports, so that a running `npm start` or `npm run dev` is never tested by mistake. */
const ROOT = 4381;
const SUB_PATH = 4382;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: browserArguments() },
  },
  projects: [
    {
      name: 'root',
      testIgnore: ['**/subPath.spec.ts', '**/live/**'],
      use: { baseURL: `http://127.0.0.1:${ROOT}/` },
    },
    // The same build, in a browser for which Microsoft's hosts lie on the loopback.
    { name: 'live', testMatch: '**/live/*.spec.ts', use: { baseURL: `http://127.0.0.1:${ROOT}/` } },
    // The same build under a sub-path, on a server that knows no header file and no fallback.
    {
      name: 'sub-path',
      testMatch: '**/subPath.spec.ts',
      use: { baseURL: `http://127.0.0.1:${SUB_PATH}/x/` },
    },
  ],
  webServer: [
    {
      command: `node tools/serve.mjs dist --port ${ROOT}`,
      port: ROOT,
      reuseExistingServer: false,
    },
    {
      command: `node tools/run.mjs tools/build/build.ts --base /x/ --origin https://unforbidden.example --out .cache/sub-path && node tools/serve.mjs .cache/sub-path --port ${SUB_PATH} --base /x/ --plain`,
      port: SUB_PATH,
      reuseExistingServer: false,
    },
  ],
});

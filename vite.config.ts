import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { classNames } from './tools/build/classNames.ts';
import { contentPlugin } from './tools/build/contentPlugin.ts';
import { loadingPlugin } from './tools/build/loadingPlugin.ts';

/** Another folder only to try the build with other content. */
const content = resolve(import.meta.dirname, process.env.CONTENT_FOLDER ?? 'content');

export default defineConfig({
  plugins: [react(), contentPlugin(content), loadingPlugin(import.meta.dirname)],
  css: { modules: { generateScopedName: classNames() } },
  build: {
    // One small sheet: every page's file carries what its first paint needs of it, and loads the whole afterwards.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What is in (almost) every first load, as two files instead of a dozen small ones: each costs a slow processor
          // some 5 ms before its first paint. The first changes only with its packages; the second holds the entry
          // too. The engine and the readers stay apart: they load when there is something to read.
          groups: [
            {
              name: 'frame',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@lingui)[\\/]/,
            },
            {
              name: 'app',
              test: /src[\\/](app|knowledge|ui[\\/](?!evidenceView)|core[\\/](engine[\\/]answers|link)|pages[\\/](parts|session[\\/](?!create)|text|addresses|walk[\\/]canAnswer))/,
            },
          ],
        },
      },
    },
    target: 'es2023',
    // The first that know light-dark(); for older ones the build would write every colour twice.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  test: {
    setupFiles: ['tools/unit/setup.ts'],
    restoreMocks: true,
    // A slow machine is no fault of the code: properties and whole pages take seconds there.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,tools,e2e/support,e2e/stand-in}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'component', include: ['src/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
});

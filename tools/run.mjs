// Runs a TypeScript tool of ours through Vite's own module runner, with the project's configuration:
//   node tools/run.mjs tools/diagnose.ts FILE
// So tools see `content/` exactly as the app does, and no second TypeScript runner is needed.
import { resolve } from 'node:path';
import { loadConfigFromFile, runnerImport } from 'vite';

const [tool, ...args] = process.argv.slice(2);
if (!tool) {
  console.error('Usage: node tools/run.mjs TOOL.ts [ARGUMENT…]');
  process.exit(2);
}
process.env.NODE_ENV ??= 'production';
const path = resolve(tool);
process.argv.splice(1, process.argv.length, path, ...args);
// runnerImport() reads no configuration file by itself.
const configuration = resolve(import.meta.dirname, '../vite.config.ts');
const loaded = await loadConfigFromFile({ command: 'serve', mode: 'production' }, configuration);
await runnerImport(path, { ...loaded?.config, mode: 'production', logLevel: 'warn' });

// npm start: builds the wizard, serves it on a free port and prints its address.
import { spawnSync } from 'node:child_process';
import { serve } from './serve.mjs';

const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'tools/build/build.ts'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const { address } = await serve('dist', { port: Number(process.env.PORT ?? 0) });
console.log(`Unforbidden is at ${address}  (Ctrl+C stops it)`);

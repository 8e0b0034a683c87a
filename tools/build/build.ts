import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { parseBuildOptions } from './options.ts';
import { prerender } from './prerender.ts';

// npm run build -- [--base /x/] [--origin https://host] [--out dist]
const options = parseBuildOptions(process.argv.slice(2));
const { base } = options;
const outDir = resolve(options.outDir);
const serverDir = resolve(`node_modules/.cache/server-${process.pid}`);

await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true, manifest: true } });
// The bridge is a page of its own, apart from the app: a sign-in window is to be gone at once.
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2023',
    lib: { entry: 'src/live/bridge/auth.ts', formats: ['es'], fileName: () => 'auth.js' },
  },
});
await build({
  base,
  logLevel: 'warn',
  build: { outDir: serverDir, ssr: 'src/app/entryServer.tsx', emptyOutDir: true, copyPublicDir: false },
});
try {
  const addresses = await prerender(options, resolve(serverDir, 'entryServer.js'));
  console.log(`${addresses.length} pages in ${options.outDir}/, for ${options.origin ?? ''}${base}`);
} finally {
  await rm(serverDir, { recursive: true });
}

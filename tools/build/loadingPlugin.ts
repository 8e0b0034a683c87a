import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const DYNAMIC_IMPORT = /\bimport\(\s*(['"])(\.{1,2}\/[^'"]+)\1\s*\)/g;

/**
 * In the server's build every `import()` of ours says so to whoever listens (`globalThis.__loading`), so that the
 * prerenderer learns which modules a page loads, and the page's file can preload just those.
 */
export function loadingPlugin(root: string): Plugin {
  return {
    name: 'loading',
    enforce: 'post',
    apply: (_config, { isSsrBuild }) => isSsrBuild === true,
    transform(code, id) {
      if (!id.startsWith(`${root}/src/`)) return null;
      return { code: announceImports(code, relative(root, id)), map: null };
    },
  };
}

/** Writes the announcement before each `import()` with a relative address. `module` is relative to the project. */
export function announceImports(code: string, module: string): string {
  return code.replaceAll(DYNAMIC_IMPORT, (whole, _quote, specifier: string) => {
    const target = relative('/', resolve('/', dirname(module), specifier)).replaceAll('\\', '/');
    return `(globalThis.__loading?.add(${JSON.stringify(`module:${target}`)}), ${whole})`;
  });
}

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { openContent } from './content/contentFiles.ts';
import { contentCode, contentModules } from './content/contentModules.ts';
import { publishedModules } from './content/publishedModules.ts';

const ID = '\0virtual:content';

/**
 * Compiles the content folder to modules, one for each piece. In the browser's build they are files with addresses that can
 * be computed (`content/<hash of all>/diagnosis/wrong-audience.en.js`), so that no page carries a table of
 * everything there is. Everywhere else (server build, tools, tests, dev) they are virtual modules.
 */
export function contentPlugin(folder: string): Plugin {
  const files = openContent(folder);
  let known: ReadonlyMap<string, () => unknown> | undefined;
  const modules = () => {
    known ??= new Map([...contentModules(files), ...publishedModules()]);
    return known;
  };
  let toBrowser = false;
  let pieces: ReadonlyMap<string, string> = new Map();
  let hash = '';
  return {
    name: 'content',
    configResolved(config) {
      toBrowser = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      known = undefined;
      if (!toBrowser) return;
      pieces = new Map([...modules()].map(([name, compile]) => [name, contentCode(compile())]));
      hash = createHash('sha256')
        .update(JSON.stringify([...pieces]))
        .digest('hex')
        .slice(0, 10);
    },
    resolveId(id) {
      return id === 'virtual:content' || id.startsWith('virtual:content/') ? `\0${id}` : null;
    },
    load(id) {
      if (id === ID) return toBrowser ? computedLoader(hash) : tableLoader([...modules().keys()]);
      if (!id.startsWith(`${ID}/`)) return null;
      const compile = modules().get(id.slice(ID.length + 1));
      return compile ? contentCode(compile()) : null;
    },
    generateBundle() {
      if (!toBrowser) return;
      for (const [name, source] of pieces)
        this.emitFile({ type: 'asset', fileName: `content/${hash}/${name}.js`, source });
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return;
      known = undefined;
      const { moduleGraph, hot } = this.environment;
      for (const module of moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith(ID)) moduleGraph.invalidateModule(module);
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function computedLoader(hash: string): string {
  return `export const loadContent = (name) =>
  import(/* @vite-ignore */ import.meta.env.BASE_URL + 'content/${hash}/' + name + '.js');`;
}

/** The prerenderer watches `loading` to learn which pieces a page needs. */
function tableLoader(names: readonly string[]): string {
  const rows = names.map((name) => `${JSON.stringify(name)}: () => import('virtual:content/${name}'),`);
  return `const table = {\n${rows.join('\n')}\n};
export const loadContent = async (name) => {
  if (!Object.hasOwn(table, name)) return undefined;
  globalThis.__loading?.add('content:' + name);
  return table[name]();
};`;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { parseSync } from 'oxc-parser';
import { Language, Parser } from 'web-tree-sitter';

const grammars = {
  cs: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  py: 'tree-sitter-python/tree-sitter-python.wasm',
  ps1: 'tree-sitter-powershell/tree-sitter-powershell.wasm',
};

/** For each extension of a sample: whether a text parses in its language. */
export type SampleParsers = Readonly<Record<string, (text: string) => boolean>>;

let opened: Promise<SampleParsers> | undefined;

/** Loads the grammars once. They are WebAssembly files of npm packages: nothing is compiled or downloaded. */
export function openParsers(): Promise<SampleParsers> {
  opened ??= open();
  return opened;
}

async function open(): Promise<SampleParsers> {
  // V8 would spend five seconds on making the grammars fast, for parsing that takes a tenth of one.
  setFlagsFromString('--liftoff-only');
  const require = createRequire(import.meta.url);
  await Parser.init();
  const parsers: Record<string, (text: string) => boolean> = {
    ts: (text) => parseSync('sample.ts', text).errors.length === 0,
  };
  for (const [extension, wasm] of Object.entries(grammars)) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(readFileSync(require.resolve(wasm))));
    parsers[extension] = (text) => parser.parse(text)?.rootNode.hasError === false;
  }
  return parsers;
}

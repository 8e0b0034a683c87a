import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression of the engine, and the file it stands in. */
export interface CoreExpression {
  readonly where: string;
  readonly expression: RegExp;
}

const modules = import.meta.glob(['../../src/core/**/*.ts', '!**/*.test.ts', '!**/*.d.ts']);

/** The literals of a file. */
function literalsOf(file: string): RegExp[] {
  const found: RegExp[] = [];
  const { program } = parseSync(file, readFileSync(new URL(file, import.meta.url), 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex) found.push(new RegExp(node.regex.pattern, node.regex.flags));
    },
  }).visit(program);
  return found;
}

/** Every regular expression of `src/core`: the literals, and those that a module puts together when it is loaded. */
export async function coreExpressions(): Promise<CoreExpression[]> {
  const all: CoreExpression[] = [];
  const BuiltIn = globalThis.RegExp;
  for (const [file, load] of Object.entries(modules)) {
    for (const expression of literalsOf(file)) all.push({ where: file, expression });
    globalThis.RegExp = new Proxy(BuiltIn, {
      construct(target, parameters) {
        const expression = Reflect.construct(target, parameters);
        all.push({ where: file, expression });
        return expression;
      },
    });
    try {
      await load();
    } finally {
      globalThis.RegExp = BuiltIn;
    }
  }
  return all;
}

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { areaOf, BORDERS, type Border } from './borders.ts';

const CORE_ADVICE =
  'The engine knows no clock and no chance: pass the moment or the value in as an argument.';
const IMPURE = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID']);

interface Import {
  readonly specifier: string;
  readonly kind: 'value' | 'types' | 'lazy';
  readonly start: number;
}

/** What one file imports or does that its folder must not; each a line that says what to do instead. */
export function findViolations(path: string, code: string): readonly string[] {
  const border = BORDERS[areaOf(path)];
  if (!border) return [];
  // A folder `testing` holds what tests beside it share.
  const isTest = /\.test\.tsx?$|\/testing\//.test(path);
  const { program, module } = parseSync(path, code);
  const at = (start: number) => `${path}:${code.slice(0, start).split('\n').length}`;
  const found = readImports(code, module)
    .map((each) => [each, judgeImport(path, border, each, isTest)] as const)
    .flatMap(([each, problem]) => (problem ? [`${at(each.start)} ${problem} ${border.advice}`] : []));
  if (areaOf(path) !== 'src/core' || isTest) return found;
  return [
    ...found,
    ...findImpure(program, (start, what) => `${at(start)} ${what} in the engine. ${CORE_ADVICE}`),
  ];
}

function judgeImport(path: string, border: Border, each: Import, isTest: boolean): string | undefined {
  const { specifier, kind } = each;
  if (!specifier.startsWith('.')) {
    const [scope = '', name] = specifier.split('/');
    const wanted = scope.startsWith('@') ? `${scope}/${name}` : scope;
    if (isTest || border.packages === 'any' || border.packages.includes(wanted)) return undefined;
    return `imports the package "${specifier}".`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const [here, there] = [areaOf(path), areaOf(target)];
  const right = border.may[there];
  if (here === there || right === 'all' || kind === 'types' || kind === right) {
    // Types cost nothing in the browser, but an area that is not named may not even know another's.
    if (kind === 'types' && here !== there && !right) return `imports types of ${there}.`;
    return undefined;
  }
  if (right === 'types') return `imports more than types of ${there}.`;
  if (right === 'lazy') return `imports ${there} statically.`;
  return `imports ${there}.`;
}

function readImports(code: string, module: ReturnType<typeof parseSync>['module']): readonly Import[] {
  const named = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType) ? ('types' as const) : ('value' as const);
  return [
    ...module.staticImports.map(({ moduleRequest, entries, start }) => ({
      specifier: moduleRequest.value,
      kind: named(entries),
      start,
    })),
    ...module.staticExports.flatMap(({ entries, start }) =>
      entries
        .filter(({ moduleRequest }) => moduleRequest)
        .map((entry) => ({ specifier: entry.moduleRequest?.value ?? '', kind: named([entry]), start })),
    ),
    ...module.dynamicImports.map(({ moduleRequest, start }) => ({
      specifier: code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      kind: 'lazy' as const,
      start,
    })),
  ];
}

type Program = ReturnType<typeof parseSync>['program'];

function findImpure(program: Program, say: (start: number, what: string) => string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        found.push(say(start, 'new Date() without an argument'));
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (IMPURE.has(name)) found.push(say(start, name));
    },
  }).visit(program);
  return found;
}

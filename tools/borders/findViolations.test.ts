import { describe, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';

describe('a border is violated by', () => {
  test.each([
    ['src/core/a.ts', "import { load } from '../knowledge/load.ts';", 'imports src/knowledge'],
    ['src/core/a.ts', "import type { Lang } from '../knowledge/types.ts';", 'imports types of src/knowledge'],
    ['src/core/a.ts', "import { use } from 'react';", 'the package "react"'],
    ['src/core/a.ts', "export * from '../app/App.tsx';", 'imports src/app'],
    ['src/core/a.ts', 'const now = new Date();', 'new Date() without an argument'],
    ['src/core/a.ts', 'const now = Date.now();', 'Date.now'],
    ['src/core/a.ts', 'const dice = Math.random;', 'Math.random'],
    [
      'src/ui/box/Box.tsx',
      "import { walk } from '../../core/engine/walk.ts';",
      'more than types of src/core',
    ],
    ['src/pages/a.ts', "import { signIn } from '../live/signIn.ts';", 'imports src/live statically'],
    ['src/pages/a.ts', "import { App } from '../app/App.tsx';", 'imports src/app'],
    ['src/pages/a.ts', "import facts from '../../content/a.json';", 'imports content'],
    ['tools/a.ts', "import { routes } from '../src/app/routes.tsx';", 'imports src/app'],
    ['tools/build/a.ts', "import { routes } from '../../src/app/routes.tsx';", 'more than types of src/app'],
  ])('%s with %s', (path, code, problem) => {
    const found = findViolations(path, code);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:1 `);
    expect(found[0]).toContain(problem);
  });
});

describe('no border is violated by', () => {
  test.each([
    ['src/core/a/b.ts', "import { c } from '../c.ts'; import { jwtDecode } from 'jwt-decode';"],
    ['src/core/a.ts', 'const then = new Date(0); const say = "Date.now() and import x from \'react\'";'],
    ['src/core/a.test.ts', "import { test } from 'vitest'; const now = Date.now();"],
    ['src/ui/box/Box.tsx', "import type { Fact } from '../../core/facts/fact.ts'; const a = <b />;"],
    ['src/pages/a.ts', "const live = () => import('../live/signIn.ts');"],
    ['src/knowledge/a.ts', "import type words from '../../content/interface/start.en.json';"],
    ['tools/build/a.ts', "import type * as Server from '../../src/app/entryServer.tsx';"],
    ['elsewhere/a.ts', "import 'anything';"],
  ])('%s with %s', (path, code) => {
    expect(findViolations(path, code)).toEqual([]);
  });
});

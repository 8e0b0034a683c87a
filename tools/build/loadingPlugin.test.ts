import { expect, test } from 'vitest';
import { announceImports } from './loadingPlugin.ts';

test.each([
  [
    "import('../pages/start/StartPage.tsx')",
    '(globalThis.__loading?.add("module:src/pages/start/StartPage.tsx"), import(\'../pages/start/StartPage.tsx\'))',
  ],
  ['import("./a.ts")', '(globalThis.__loading?.add("module:src/app/a.ts"), import("./a.ts"))'],
  // Packages, computed addresses and static imports are left alone.
  ["import('react')", "import('react')"],
  ['import(name)', 'import(name)'],
  ["import a from './a.ts';", "import a from './a.ts';"],
])('%s becomes %s', (code, announced) => {
  expect(announceImports(code, 'src/app/routes.tsx')).toBe(announced);
});

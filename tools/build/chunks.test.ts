import { describe, expect, test } from 'vitest';
import { chunksToHydrate } from './chunks.ts';

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  'src/pages/a.tsx': { file: 'assets/a.js', imports: ['index.html', '_shared.js'] },
  'src/pages/b.tsx': { file: 'assets/b.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
};

describe('the chunks that a page needs to hydrate', () => {
  test.each([
    [[], ['assets/index.js', 'assets/react.js']],
    [['module:src/pages/a.tsx'], ['assets/index.js', 'assets/react.js', 'assets/a.js', 'assets/shared.js']],
    [['content:engine'], ['assets/index.js', 'assets/react.js', 'content/1/engine.js']],
  ])('for %s are %s', (loaded, files) => {
    expect(chunksToHydrate(manifest, loaded, 'content/1')).toEqual(files);
  });

  test('cannot be told where a module became no chunk', () => {
    expect(() => chunksToHydrate(manifest, ['module:src/c.ts'], 'content/1')).toThrow('src/c.ts');
  });
});

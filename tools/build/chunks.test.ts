import { describe, expect, test } from 'vitest';
import { chunksToHydrate, entryFile } from './chunks.ts';

const manifest = {
  '_app.js': { file: 'assets/app.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  'src/pages/a.tsx': { file: 'assets/a.js', imports: ['_app.js', '_shared.js'] },
  'src/pages/b.tsx': { file: 'assets/b.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
};

describe('the chunks that a page needs to hydrate', () => {
  test.each([
    [[], ['assets/app.js', 'assets/react.js']],
    [['module:src/pages/a.tsx'], ['assets/app.js', 'assets/react.js', 'assets/a.js', 'assets/shared.js']],
    [['content:engine'], ['assets/app.js', 'assets/react.js', 'content/1/engine.js']],
  ])('for %s are %s', (loaded, files) => {
    expect(chunksToHydrate(manifest, 'assets/app.js', loaded, 'content/1')).toEqual(files);
  });

  test('cannot be told where a module became no chunk', () => {
    expect(() => chunksToHydrate(manifest, 'assets/app.js', ['module:src/c.ts'], 'content/1')).toThrow(
      'src/c.ts',
    );
  });
});

describe('the file that starts the app', () => {
  const script = (src: string) => `<script type="module" crossorigin src="${src}"></script>`;

  test('is the last script of the built page', () => {
    expect(entryFile(script('/x/assets/frame.js') + script('/x/assets/app.js'), '/x/')).toBe('assets/app.js');
  });

  test.each([
    ['', 'no script'],
    [script('https://a.example/a.js'), "somebody else's"],
  ])('%s: %s', (template) => {
    expect(() => entryFile(template, '/x/')).toThrow('no script of ours');
  });
});

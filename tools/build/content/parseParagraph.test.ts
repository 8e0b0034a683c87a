import { describe, expect, test } from 'vitest';
import { parseParagraph } from './parseParagraph.ts';

describe('a paragraph', () => {
  test.each([
    ['plain words.', ['plain words.']],
    ['the `aud` claim', ['the ', { code: 'aud' }, ' claim']],
    ['`a``b`', [{ code: 'a' }, { code: 'b' }]],
    [
      'see [the page](source:access-tokens).',
      ['see ', { text: 'the page', link: { kind: 'source', id: 'access-tokens' } }, '.'],
    ],
    ['[x](diagnosis:y)', [{ text: 'x', link: { kind: 'diagnosis', id: 'y' } }]],
    ['[x](page:token)', [{ text: 'x', link: { kind: 'page', id: 'token' } }]],
    [
      '[x](code:Authorization_RequestDenied)',
      [{ text: 'x', link: { kind: 'code', id: 'Authorization_RequestDenied' } }],
    ],
    ['`[x](page:token)`', [{ code: '[x](page:token)' }]],
    // Nothing else is syntax.
    ['**bold** _and_ <b>tags</b> & [brackets]', ['**bold** _and_ <b>tags</b> & [brackets]']],
    ['', []],
  ])('%s', (text, nodes) => {
    expect(parseParagraph(text)).toEqual(nodes);
  });

  test.each([
    ['an odd ` backtick'],
    ['[a link](https://example.com) to anywhere'],
    ['[a kind](place:x) that does not exist'],
  ])('%s is refused', (text) => {
    expect(() => parseParagraph(text)).toThrow('Not a code span');
  });
});

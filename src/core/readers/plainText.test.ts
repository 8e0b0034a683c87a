import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './plainText.ts';

describe('the plain text', () => {
  test.each([
    ['white space of every kind', 'one\r\n\t two\u00a0three', 'one two three'],
    ['escaped quotes', String.raw`{\"error\":{\"code\":\"X\"}}`, '{"error":{"code":"X"}}'],
    ['JSON inside JSON inside JSON', String.raw`{\\\"a\\\":\\\"b\\\"}`, '{"a":"b"}'],
    ['escaped line breaks', String.raw`first.\r\nSecond.\\r\\nThird.`, 'first. Second. Third.'],
    [
      'escaped apostrophes and slashes',
      String.raw`\u0027User.Read\u0027 https:\/\/x`,
      "'User.Read' https://x",
    ],
    ['percent escapes', 'AADSTS50011%3a%20The%0d%0areply', 'AADSTS50011: The reply'],
    ['percent escapes, twice', 'AADSTS50011%253a%2520The', 'AADSTS50011: The'],
    [
      'plus signs of a form',
      'error_description=No+such+app+was+found.&state=a+b',
      'error_description=No such app was found.&state=a+b',
    ],
    ['entities', '&quot;code&quot;: &#39;X&#39; &amp; more', '"code": \'X\' & more'],
    ['curled quotes', '\u201ccode\u201d: \u2018X\u2019', '"code": \'X\''],
    ["a terminal's margin", 'one of\n     | two\n     | three', 'one of two three'],
    ['a box', '│ Error: one\n│ two │\n╵', ' Error: one two '],
    ['the quoting of a mail', '> one\n> two', ' one two'],
    ['colours', '\u001b[31;1mred\u001b[0m', 'red'],
    ['a literal that was broken', "'one two '\n 'three'", "'one two three'"],
    ['a literal that was broken and added', '"one two\\n" +\n  \'three\'', '"one two three\''],
  ])('is without %s', (_name, text, plain) => {
    expect(foldText(text).text).toBe(plain);
  });

  test.each([
    ['a list of literals', "'one',\n 'two'", "'one', 'two'"],
    ['base64', 'Zm9v+YmFy/x+==', 'Zm9v+YmFy/x+=='],
    ['a sum', 'a + b', 'a + b'],
    ['separators of an address', 'a%23b%3Fc%26d', 'a%23b%3Fc%26d'],
    ['a hundred percent', '100% of', '100% of'],
    ['an ampersand', 'this & that; &unknown;', 'this & that; &unknown;'],
    ['bars within a line', 'a | b', 'a | b'],
  ])('keeps %s', (_name, text, plain) => {
    expect(foldText(text).text).toBe(plain);
  });

  test('knows where its characters stood', () => {
    const text = String.raw`{\"code\":   \"A\u0042C\"}`;
    const plain = foldText(text);
    const at = plain.text.indexOf('ABC');
    const { start, end } = plain.span(at, at + 3);
    expect(text.slice(start, end)).toBe(String.raw`A\u0042C`);
  });

  test('is never longer than the text, and its places never run backwards', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '\\',
        '%',
        '2',
        '5',
        '&',
        '#',
        ';',
        '"',
        "'",
        '+',
        'a',
        ' ',
        '\n',
        '|',
        '\u001b',
        '[',
        'm',
        'u',
        '\ud800',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const plain = foldText(text);
        let before = 0;
        for (let at = 0; at < plain.text.length; at++) {
          const { start, end } = plain.span(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { criticalStyle } from './criticalStyle.ts';

const pages = ['<p class="a b">', '<i class="c">'];

describe('the style of the first paint', () => {
  test.each([
    ['a rule for a class of any page', '.a{x:1}.c{x:2}'],
    ['a rule without a class', ':root{--x:1}html body{x:1}'],
    ['what a present class becomes later', '.a:hover{x:1}.b[aria-current]{x:1}.a::before{x:1}'],
    ['what a present class is when another is missing', '.a:not(.gone){x:1}'],
    ['several classes at once', '.a.b>.c{x:1}'],
    ['a rule inside a condition', '@media (width>=48rem){.a{x:1}}'],
    ['frames of an animation', '@keyframes turn{50%{x:1}to{x:2}}'],
  ])('keeps %s', (_what, sheet) => {
    expect(criticalStyle(sheet, pages)).toBe(sheet);
  });

  test('keeps what appears as soon as the page has read its address', () => {
    const sheet = '.Panel_title{x:1}.Panels_title{x:1}.a{x:1}';
    expect(criticalStyle(sheet, pages, ['Panel'])).toBe('.Panel_title{x:1}.a{x:1}');
  });

  test.each([
    ['a class that no page has', '.gone{x:1}.gone:hover{x:1}', ''],
    ['one that needs a class that no page has', '.a .gone{x:1}.a.gone{x:1}', ''],
    ['a class whose name only begins the same', '.a-b{x:1}', ''],
    ['part of a list', '.a,.gone{x:1}', '.a{x:1}'],
    ['a condition that is left empty', '@media print{.gone{x:1}}', ''],
  ])('leaves out %s', (_what, sheet, rest) => {
    expect(criticalStyle(sheet, pages)).toBe(rest);
  });
});

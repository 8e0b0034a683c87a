import { expect, it } from 'vitest';
import { parseMessage } from './messages.ts';

it.each([
  ['plain words', []],
  ["It's {time}", ['time']],
  ['{n, plural, one {# of {all}} other {# more}}', ['n', 'all']],
  ["A brace '{' to be seen", []],
])('reads the arguments of %s', (message, names) => {
  expect(parseMessage(message)).toEqual({ ok: true, value: new Set(names) });
});

it.each([
  ['{n, plural, one {x}', 'end'],
  ['{a b}', 'syntax'],
  ['{n}}', 'brace'],
  ['{n, plurl, one {x} other {y}}', 'no format'],
  ['{n, plural, one {x}}', '"other"'],
  ['{n, plural, one {x} other {{m, select, a {x}}}}', '"other"'],
])('says what is wrong with %s', (message, problem) => {
  expect(parseMessage(message)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
});

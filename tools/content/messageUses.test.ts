import { expect, it } from 'vitest';
import { findMessageUses, standsFor } from './messageUses.ts';

const callOf = (code: string) => findMessageUses({ 'a.tsx': code }).calls[0];

it.each([
  ["t('a.b')", ['a.b'], []],
  ["t(known ? 'a.b' : 'a.c', { n: 1, m })", ['a.b', 'a.c'], ['n', 'm']],
  ["t('a.b', values)", ['a.b'], null],
  ["t('a.b', { ...values })", ['a.b'], null],
  ['t(id as Id)', [], []],
])('reads the call %s', (code, ids, values) => {
  expect(callOf(`const x = 'q.'; ${code}`)).toMatchObject({ at: 'a.tsx:1', ids, values });
});

it('reads a template as every id that it can make', () => {
  const [id = ''] = callOf('t(`a.$' + '{kind}.title` satisfies Id)')?.ids ?? [];
  expect(standsFor(id, 'a.b.title')).toBe(true);
  expect(standsFor(id, 'a.b')).toBe(false);
  expect(standsFor(id, 'a.b.c.title')).toBe(false);
  expect(standsFor(id, 'axb.title')).toBe(false);
});

it.each(["text('a.b')", "const x = 'a.b'"])(
  'takes %s for no call, and for a text that may be an id',
  (code) => {
    const { calls, named } = findMessageUses({ 'a.ts': code });
    expect(calls).toEqual([]);
    expect(named).toEqual(['a.b']);
  },
);

import { expect, test } from 'vitest';
import { classNames } from './classNames.ts';

test('a class is named after the component that it belongs to', () => {
  const name = classNames();
  expect(name('title', '/src/ui/Box.module.css')).toBe('Box_title');
  expect(name('title', '/src/ui/Card.module.css')).toBe('Card_title');
  expect(name('text', '/src/ui/Box.module.css?used')).toBe('Box_text');
});

test('two files of one name are refused, since one would take on the looks of the other', () => {
  const name = classNames();
  name('title', '/src/ui/Box.module.css');
  expect(() => name('title', '/src/pages/Box.module.css')).toThrow('/src/pages/Box.module.css');
});

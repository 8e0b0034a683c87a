import { beforeEach, expect, test, vi } from 'vitest';

/** What was asked for; it stays out of the document, where the test's DOM would fetch it. */
let links: HTMLLinkElement[] = [];
let sheet: typeof import('./sheet.ts');

beforeEach(async () => {
  links = [];
  vi.spyOn(document.head, 'append').mockImplementation((link) => void links.push(link as HTMLLinkElement));
  vi.resetModules();
  sheet = await import('./sheet.ts');
});

test('without an address everything is styled already', async () => {
  sheet.announceSheet(undefined);
  await sheet.styled();
  expect(links).toEqual([]);
});

test('the sheet is loaded once, when somebody turns to the page', async () => {
  sheet.announceSheet('/style.css');
  expect(links).toEqual([]);
  document.dispatchEvent(new Event('keydown'));
  document.dispatchEvent(new Event('pointerover'));
  links[0]?.onload?.(new Event('load'));
  await sheet.styled();
  expect(links.map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([['stylesheet', '/style.css']]);
});

test('what was styled before there was an address does not count', async () => {
  await sheet.styled();
  sheet.announceSheet('/style.css');
  void sheet.styled();
  expect(links).toHaveLength(1);
});

test('a sheet that fails lets the page go on, and the next use tries again', async () => {
  sheet.announceSheet('/style.css');
  const first = sheet.styled();
  links[0]?.onerror?.(new Event('error'));
  await first;
  void sheet.styled();
  expect(links).toHaveLength(2);
});

import { expect, test, vi } from 'vitest';
import { createPageCache } from './pageCache.ts';
import type { LoadedPage, PageRoute } from './pageRoute.ts';

const page = (title: string): LoadedPage => ({ head: { title, description: '' }, element: null });
const notFound: PageRoute = { path: '*', load: async () => page('not found') };
const faults: PageRoute = {
  path: '/diagnoses/:id/',
  load: async ({ id }) => (id === 'unknown' ? undefined : page(`fault ${id}`)),
};
const titleOf = async (address: string, missing?: string) =>
  (await createPageCache([faults], notFound, missing).load(address)).head.title;

test.each([
  ['/diagnoses/wrong-audience/', 'fault wrong-audience'],
  ['/diagnoses/wrong-audience', 'fault wrong-audience'],
  ['/diagnoses/unknown/', 'not found'],
  ['/Diagnoses/wrong-audience/', 'not found'],
  ['/diagnoses/wrong-audience/more/', 'not found'],
  ['/%', 'not found'],
])('%s is the page "%s"', async (address, title) => {
  expect(await titleOf(address)).toBe(title);
});

test('an address that the server did not find is not asked for again', async () => {
  expect(await titleOf('/diagnoses/wrong-audience/', '/diagnoses/wrong-audience/')).toBe('not found');
});

test('a page is loaded once, and is there at once afterwards', async () => {
  const load = vi.fn(faults.load);
  const pages = createPageCache([{ ...faults, load }], notFound);
  expect(pages.peek('/diagnoses/a/')).toBeUndefined();
  const loading = pages.load('/diagnoses/a/');
  expect(pages.load('/diagnoses/a/')).toBe(loading);
  expect(pages.peek('/diagnoses/a/')).toBeUndefined();
  expect(await loading).toBe(pages.peek('/diagnoses/a/'));
  expect(load).toHaveBeenCalledTimes(1);
});

test('a page that failed stays failed until it is forgotten; one loaded ahead is forgotten at once', async () => {
  let online = false;
  const load = async () => {
    if (!online) throw new Error('offline');
    return page('fault');
  };
  const pages = createPageCache([{ ...faults, load }], notFound);
  pages.preload('/diagnoses/a/');
  await new Promise((done) => setTimeout(done));
  await expect(pages.load('/diagnoses/a/')).rejects.toThrow('offline');
  online = true;
  await expect(pages.load('/diagnoses/a/')).rejects.toThrow('offline');
  pages.forget('/diagnoses/a/');
  expect((await pages.load('/diagnoses/a/')).head.title).toBe('fault');
});

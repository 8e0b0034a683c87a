import { CLIENT } from '../stand-in/world.ts';
import { expect, openLive, signedIn, signInByPopup, test } from './support/live.ts';

// Every scenario ends with what `watchPromises` saw. Here the promises are broken on purpose, to see that it sees.
test.use({ promisesHold: false });

const broken: readonly (readonly [where: string, breakIt: (token: string) => unknown])[] = [
  ['an address', (token: string) => history.replaceState(null, '', `#access_token=${token}`)],
  ['the state of a history entry', (token: string) => history.replaceState({ kept: { token } }, '')],
  ['a request to ourselves', (token: string) => void fetch(`/config.json?t=${token}`)],
  ['a console line', (token: string) => console.debug('got', token)],
  ['a copied text', (token: string) => navigator.clipboard.writeText(`see ${token}`)],
  ['storage beyond the tab', (token: string) => localStorage.setItem('t', btoa(token))],
  ['our own storage of the tab', (token: string) => sessionStorage.setItem('unforbidden.live', token)],
  ['the name of the window', (token: string) => void Object.assign(window, { name: token })],
];
for (const [where, breakIt] of broken)
  test(`a token in ${where} is noticed`, async ({ page, world, promises }) => {
    await openLive(page, CLIENT);
    await signInByPopup(page);
    await expect(signedIn(page)).toBeVisible();
    expect(await promises.broken()).toEqual([]);
    const token = [...world.secrets].find((secret) => secret.startsWith('eyJ')) ?? '';
    await page.evaluate<unknown, string>(breakIt, token);
    await expect
      .poll(() => promises.broken())
      .toEqual(expect.arrayContaining([expect.stringContaining(`${where} tells eyJ`)]));
  });

test('what the policy forbids, and a request to anybody else, is noticed', async ({ page, promises }) => {
  await openLive(page, CLIENT);
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://evil.example/x.png';
  });
  await expect
    .poll(() => promises.broken())
    .toEqual(expect.arrayContaining([expect.stringContaining('against the policy: img-src')]));
});

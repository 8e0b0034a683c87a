import type { Page } from '@playwright/test';
import { madeHar } from '../src/core/har/sampleHar.ts';
import { hydrated } from './support/hydrated.ts';
import { box } from './support/paste.ts';
import { expect, test } from './support/test.ts';

const refused = (status: number, path: string, code: string, message: string) => ({
  url: `https://graph.microsoft.com/v1.0${path}`,
  status,
  requestHeaders: { Authorization: 'Bearer eyJ0eXAiOiJKV1QifQ.eyJtYXJrZWQiOiJzZWNyZXQifQ.c2lnbmF0dXJl' },
  responseHeaders: { 'request-id': '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4' },
  body: JSON.stringify({ error: { code, message } }),
});
const recording = madeHar([
  { url: 'https://graph.microsoft.com/v1.0/me', status: 200, body: '{"id":"1"}' },
  refused(
    401,
    '/me/messages',
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid audience.',
  ),
  refused(429, '/users/ada@contoso.com', 'TooManyRequests', 'Too many requests.'),
]);
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
/** Longer than the field takes, so that it comes as a file. */
const large = madeHar([
  ...Array.from({ length: 40 }, () => ({
    url: 'https://graph.microsoft.com/v1.0/me/messages',
    status: 200,
    body: JSON.stringify({ value: 'x'.repeat(5000) }),
  })),
  ...[
    refused(403, '/me/drive', 'accessDenied', 'Access denied'),
    refused(404, '/groups/1', 'Request_ResourceNotFound', 'No.'),
  ],
]);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const find = (page: Page) => page.getByRole('button', { name: 'Find the fault' });

test('a pasted recording: one of its failed exchanges is chosen, and another one read from the outcome', async ({
  page,
}) => {
  await page.goto('');
  await hydrated(page);
  await box(page).fill(recording);
  await find(page).click();
  await expect(page.getByRole('heading', { name: '2 exchanges failed in this recording' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: /^401 InvalidAuthenticationToken · GET \/me\/messages/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('The token was issued for another API');
  await expect(page.getByText('token hidden').first()).toBeVisible();

  await page.getByRole('link', { name: 'One of 2 errors in your text' }).click();
  await expect(page.getByText('Read another one')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^429/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText('The token was issued for another API');
  await expect(page.getByText('This is about: 429 TooManyRequests · GET /users/{id}')).toBeVisible();
  expect(page.url()).not.toContain('audience');
});

test('a file with a recording is read beside the page, and nothing of it is sent', async ({
  page,
  requests,
}) => {
  await page.goto('');
  await hydrated(page);
  await page.getByLabel('Choose a file').setInputFiles(file('graph.har', large));
  await expect(page.getByText(/^graph\.har, \d+ kB$/)).toBeVisible();
  await find(page).click();
  await page.getByRole('button', { name: /^403 accessDenied · GET \/me\/drive/ }).click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  expect(requests.some((url) => url.includes('condense.worker'))).toBe(true);
  expect(requests.join(' ')).not.toContain('drive');
});

test('a long reading can be stopped, and everything is still there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/condense.worker*', async (route) => {
    await held;
    await route.abort().catch(() => {});
  });
  await page.goto('');
  await hydrated(page);
  await box(page).fill('a note of mine');
  await page.getByLabel('Choose a file').setInputFiles(file('graph.har', large));
  await find(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('a note of mine');
  await expect(page.getByText(/^graph\.har, /)).toBeVisible();
  release();
});

for (const [name, content, says] of [
  [
    'a file that only looks like a recording',
    'no recording at all\n'.repeat(8000),
    'Nothing in this text is known',
  ],
  [
    'a recording that was cut off early',
    `{"log":{"version":"1.2","pages":[${' '.repeat(110_000)}`,
    'The recording breaks off',
  ],
  [
    'a recording in which nothing failed',
    madeHar([{ url: 'https://graph.microsoft.com/v1.0/me', status: 200, body: 'x'.repeat(110_000) }]),
    'nothing failed',
  ],
] as const)
  test(`${name} gets a clear sentence and stays`, async ({ page }) => {
    await page.goto('');
    await hydrated(page);
    await page.getByLabel('Choose a file').setInputFiles(file('graph.har', content));
    await find(page).click();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByText(/^graph\.har, /)).toBeVisible();
  });

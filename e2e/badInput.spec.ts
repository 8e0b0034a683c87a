import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { box, findFault, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

const inputs: [string, string, RegExp][] = [
  ['nothing', '', /The box is empty/],
  ['words', 'it does not work since tuesday', /Nothing in this text is known to us/],
  ['bytes', '\u0000\u0001\u0002\u0003\ufffd\ufffd\u0000\u0000', /This is not text/],
  ['JSON that breaks off', '{"widgets": [{"a": 1}, {"b"', /breaks off before it ends/],
  ['very deep JSON', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, /nested deeper/],
  ['lone surrogates', '\ud800\udc00\ud800 \udfff', /Nothing in this text|This is not text/],
];

for (const [name, text, sentence] of inputs)
  test(`${name} gives a clear sentence and loses nothing`, async ({ page }) => {
    await page.goto('');
    await findFault(page, text);
    const summary = page.getByRole('alert');
    await expect(summary).toContainText(sentence);
    await expect(summary).toBeFocused();
    // The driver itself replaces lone surrogates on the way.
    await expect(box(page)).toHaveValue(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  });

/** Pastes as a person does: through the clipboard event. */
const paste = (page: Page, text: string) =>
  box(page).evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

test('a paste of 5 MB becomes an attachment, is read, and freezes nothing', async ({ page }) => {
  await page.goto('');
  await hydrated(page);
  await page.getByRole('button', { name: 'Find the fault' }).hover();
  const noise = 'an ordinary line of a log that says nothing of use\n'.repeat(100_000);
  await paste(page, `${wrongAudience}\n${noise}`);
  await expect(page.getByText(/Pasted text, 5,\d{3} kB/)).toBeVisible();
  await expect(box(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
});

test('a dropped file is read as text, a binary one is refused with a sentence', async ({ page }) => {
  await page.goto('');
  await hydrated(page);
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'error.txt', mimeType: 'text/plain', buffer: Buffer.from(wrongAudience) });
  await expect(box(page)).toHaveValue(wrongAudience);
  await file.setInputFiles({
    name: 'error-utf16.log',
    mimeType: 'text/plain',
    buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('AADSTS65001: no consent', 'utf16le')]),
  });
  await expect(box(page)).toHaveValue('AADSTS65001: no consent');
});

for (const [name, text] of [
  ['broken base64', 'eyJhbGciOiJSUzI1NiJ9.%%%.x'],
  ['a payload that is no object', `${btoa('{"alg":"RS256"}')}.${btoa('[1]')}.x`],
  ['a word', 'password'],
] as const)
  test(`the token inspector says what is wrong with ${name}`, async ({ page }) => {
    await page.goto('token/');
    await hydrated(page);
    await page.getByRole('textbox').fill(text);
    await page.getByRole('button', { name: 'Show what it says' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('textbox')).toHaveValue(text);
  });

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kindsOfPages } from './support/builtPages.ts';
import { hydrated } from './support/hydrated.ts';
import { denied, findFault, makeToken, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

/** States of pages that only come about when somebody uses them. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'a problem with what was entered': async (page) => {
    await page.goto('');
    await hydrated(page);
    await page.getByRole('button', { name: 'Find the fault' }).click();
    await page.getByRole('alert').waitFor();
  },
  'a question with what was read': async (page) => {
    await page.goto('');
    await findFault(page, `${denied}\nAuthorization: Bearer ${makeToken({ scp: 'User.Read' })}`);
    await page.getByRole('heading', { name: 'Read from what you pasted' }).waitFor();
    await page.locator('summary', { hasText: 'Add what else you have' }).click();
  },
  'an outcome from evidence': async (page) => {
    await page.goto('');
    await findFault(page, wrongAudience);
    await page.getByRole('heading', { name: 'How to fix it' }).waitFor();
  },
  'an outcome with five faults': async (page) => {
    await page.goto('troubleshoot/outcome/?status=unsure&token=unsure');
    await page.getByRole('heading', { name: /other faults are possible/ }).waitFor();
  },
  'an outcome that names no fault': async (page) => {
    await page.goto('');
    await findFault(
      page,
      '{"error":"access_denied","error_description":"AADSTS9009999: A refusal that nobody wrote down"}',
    );
    await page.getByRole('heading', { name: 'What to collect for support' }).waitFor();
  },
  'a shared outcome': async (page) => {
    await page.goto('diagnoses/wrong-audience/?status=401&message=audience');
    await page.getByRole('heading', { name: 'Somebody shared this outcome with you' }).waitFor();
  },
  'a token that was read': async (page) => {
    await page.goto('token/');
    await hydrated(page);
    await page.getByRole('textbox').fill(makeToken({ scp: 'User.Read Mail.Read', idtyp: 'user' }));
    await page.getByRole('button', { name: 'Show what it says' }).click();
    await page.getByRole('heading', { name: 'Every claim' }).waitFor();
  },
  'an open list of results': async (page) => {
    await page.goto('codes/');
    await hydrated(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('admin consent');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'results below the box': async (page) => {
    await page.goto('');
    await hydrated(page);
    await page.getByRole('textbox', { name: 'Paste anything' }).fill('admin consent');
    await page.getByRole('region', { name: 'Pages that fit what you typed' }).waitFor();
  },
};
for (const address of kindsOfPages())
  states[`/${address}`] = async (page) => {
    await page.goto(address);
    await hydrated(page);
  };

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [name, open] of Object.entries(states))
      test(`${name} has no accessibility violation`, async ({ page }) => {
        await open(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
          ),
        ).toEqual([]);
      });
  });

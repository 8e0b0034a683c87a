import type { CommonError } from './support/commonErrors/answers.ts';
import { refusedAtSignIn } from './support/commonErrors/refusedAtSignIn.ts';
import { refusedCall } from './support/commonErrors/refusedCall.ts';
import { refusedToken } from './support/commonErrors/refusedToken.ts';
import { findFault } from './support/paste.ts';
import { expect, test } from './support/test.ts';

const journeys: readonly (readonly [string, readonly CommonError[]])[] = [
  ['a sign-in that fails', refusedAtSignIn],
  ['a token that Graph refuses', refusedToken],
  ['a call that Graph refuses', refusedCall],
];

for (const [kind, errors] of journeys)
  test.describe(`from ${kind} to the fix and to who must act`, () => {
    for (const each of errors)
      test(each.name, async ({ page }) => {
        await page.goto('');
        await findFault(page, each.paste);
        for (const label of each.choose ?? []) {
          const question = page.getByRole('heading', { level: 1 });
          const asked = (await question.textContent()) ?? '';
          await page.getByRole('link', { name: label }).first().click();
          await expect(question).not.toHaveText(asked);
        }
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(each.fault);
        await expect(
          page.getByText('Who must act').locator('xpath=..').getByRole('listitem').first(),
        ).toHaveText(each.actor);
        const steps = page.locator('section', {
          has: page.getByRole('heading', { level: 2, name: 'How to fix it' }),
        });
        await expect(steps.getByRole('heading', { level: 3 }).first()).toContainText(each.step);
      });
  });

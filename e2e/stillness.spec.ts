import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

/** Adds up how far what was in view has moved, as browsers measure it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const sum = { value: 0 };
    Object.assign(window, { shifts: sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const deepLinks = [
  '',
  'troubleshoot/app-only-permissions/?status=403&token=app-only',
  'troubleshoot/outcome/?status=401&message=audience',
  'diagnoses/wrong-audience/?status=401&message=audience&saw=wrong-audience.invalid-audience-text',
  'token/',
];

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test(`at ${viewport.width} pixels nothing moves while a page takes in its address`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    for (const address of deepLinks) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await hydrated(page);
      await page.waitForTimeout(300);
      const moved = await page.evaluate(() => (Reflect.get(window, 'shifts') as { value: number }).value);
      expect(moved, address).toBeLessThanOrEqual(0.02);
    }
  });

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  const durations = await page
    .locator('main *')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).transitionDuration));
  expect([...new Set(durations.flatMap((each) => each.split(', ')))]).toEqual(['0s']);
});

import { test as base, expect, type Page } from '@playwright/test';

interface Watched {
  /** Console errors that this journey expects, as parts of their text. */
  readonly expectedErrors: readonly string[];
  /** Everything that the page asked of the network, for the promises about it. */
  readonly requests: readonly string[];
}

/**
 * The `test` of every journey: it fails on a console error or warning, an uncaught error, a report of the Content
 * Security Policy or Trusted Types, and on any request that does not go to the site itself.
 */
export const test = base.extend<Watched>({
  expectedErrors: [[], { option: true }],
  requests: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      watch(page, requests, complaints);
      await use(requests);
      const unexpected = complaints.filter((each) => !expectedErrors.some((part) => each.includes(part)));
      expect(unexpected, 'complaints of the page').toEqual([]);
      const origin = new URL(baseURL ?? '').origin;
      const foreign = requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
      expect(foreign, 'requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, requests: string[], complaints: string[]) {
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
}

export { expect };

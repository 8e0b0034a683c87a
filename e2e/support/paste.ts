import type { Page } from '@playwright/test';
import { hydrated } from './hydrated.ts';

/** The field of the box that takes anything. */
export const box = (page: Page) => page.getByRole('textbox', { name: 'Paste anything' });

/** Puts a text into the box of the start page and asks for the fault. */
export async function findFault(page: Page, text: string): Promise<void> {
  await hydrated(page);
  await box(page).fill(text);
  await page.getByRole('button', { name: 'Find the fault' }).click();
}

/** The status and error of a call for the wrong API; settles one fault. */
export const wrongAudience = [
  'HTTP/1.1 401 Unauthorized',
  'Date: Tue, 07 Apr 2026 13:11:08 GMT',
  '',
  '{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience.",',
  '"innerError":{"date":"2026-04-07T13:11:08","request-id":"29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4"}}}',
].join('\n');

/** Says 403 and no more than that: the walk has to ask. */
export const denied = [
  'HTTP/1.1 403 Forbidden',
  '',
  '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
].join('\n');

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with these claims besides the usual ones; its signature is nonsense. */
export const makeToken = (claims: Record<string, unknown>): string =>
  [
    part({ typ: 'JWT', alg: 'RS256', nonce: 'made-for-a-test' }),
    part({
      aud: 'https://graph.microsoft.com',
      tid: 'a91d4c07-3e6f-4b82-9d05-78c2e1f4b360',
      oid: '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b',
      sub: 'somebody',
      iat: 1775567100,
      nbf: 1775567100,
      exp: 1775571690,
      ver: '1.0',
      ...claims,
    }),
    'c2lnbmF0dXJlLW1hZGUtZm9yLWEtdGVzdA',
  ].join('.');

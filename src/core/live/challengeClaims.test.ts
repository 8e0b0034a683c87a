import { expect, test } from 'vitest';
import { challengeClaims } from './challengeClaims.ts';
import type { Exchange } from './exchange.ts';

const answered = (header: string | null): Exchange => ({
  method: 'GET',
  href: 'https://graph.microsoft.com/v1.0/me',
  transport: 'answered',
  status: 401,
  headers: header === null ? [] : [['WWW-Authenticate', header]],
  body: '',
  took: 1,
  clientRequestId: '',
});
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';

test('the claims of a challenge are read, with padding and commas inside', () => {
  const header = `Bearer realm="", error_description="a, b", error="insufficient_claims", claims="${btoa(claims)}"`;
  expect(challengeClaims(answered(header))).toBe(claims);
});

test.each([
  [null],
  [''],
  ['Bearer error="invalid_token"'],
  [`Bearer error="invalid_token", claims="${btoa(claims)}"`],
  ['Bearer error="insufficient_claims"'],
  ['Bearer error="insufficient_claims", claims="!!"'],
  [`Bearer error="insufficient_claims", claims="${btoa('no json')}"`],
])('%j asks for none', (header) => {
  expect(challengeClaims(answered(header))).toBeNull();
});

import { expect, test } from 'vitest';
import { lookUpAddress } from './lookUpAddress.ts';

test.each([
  ['AADSTS50011', 'https://login.microsoftonline.com/error?code=50011'],
  ['AADSTS9002325', 'https://login.microsoftonline.com/error?code=9002325'],
  ['invalid_grant', null],
  ['Authorization_RequestDenied', null],
  ['50011', null],
])('%s is looked up at %s', (id, address) => {
  expect(lookUpAddress(id)).toBe(address);
});

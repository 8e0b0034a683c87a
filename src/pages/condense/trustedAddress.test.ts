import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => rules);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('trustedTypes', { createPolicy });
});
afterEach(() => {
  vi.unstubAllGlobals();
  createPolicy.mockClear();
});

test('the policy is made once, and admits our own worker alone', async () => {
  const { trustedAddress } = await import('./trustedAddress.ts');
  const address = trustedAddress('condense');
  expect(address).toContain('condense.worker');
  expect(trustedAddress('condense')).toBe(address);
  expect(createPolicy).toHaveBeenCalledOnce();
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('unforbidden');
  expect(rules?.createScriptURL(address)).toBe(address);
  for (const other of [
    'https://example.com/worker.js',
    'data:text/javascript,1',
    `${address}?x`,
    '',
    'blob:x',
  ])
    expect(() => rules?.createScriptURL(other)).toThrow('No worker of this build');
});

test('a browser without Trusted Types gets the same address', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { trustedAddress } = await import('./trustedAddress.ts');
  expect(trustedAddress('condense')).toContain('condense.worker');
  expect(createPolicy).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

// A test that expects an error mocks `console.error` itself, and asserts on it.
afterEach(() => {
  expect(errors.mock.calls, 'unexpected console.error').toEqual([]);
  errors.mockRestore();
});

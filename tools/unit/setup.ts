import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

// A slow machine is no fault of the code: what a test waits for may take it longer than the library's second.
configure({ asyncUtilTimeout: 10_000 });

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

// A test that expects an error mocks `console.error` itself, and asserts on it.
afterEach(() => {
  expect(errors.mock.calls, 'unexpected console.error').toEqual([]);
  errors.mockRestore();
});

import { describe, expect, test } from 'vitest';
import { parseRetryAfter, retryDelay } from './retryDelay.ts';

const now = Date.UTC(2026, 10, 23, 12, 0, 0);
const after = (more: Partial<Parameters<typeof retryDelay>[0]>) =>
  retryDelay({ status: 429, method: 'GET', tries: 1, retryAfter: null, now, ...more });

describe('after a passing failure', () => {
  test.each([
    [{}, { kind: 'wait', ms: 1000, told: false }],
    [{ tries: 2 }, { kind: 'wait', ms: 2000, told: false }],
    [{ tries: 3 }, { kind: 'wait', ms: 4000, told: false }],
    [{ tries: 4 }, { kind: 'give-up' }],
    [{ retryAfter: '7' }, { kind: 'wait', ms: 7000, told: true }],
    [{ retryAfter: '0' }, { kind: 'wait', ms: 0, told: true }],
    [{ retryAfter: '600' }, { kind: 'too-long', ms: 600_000 }],
    [{ retryAfter: 'Mon, 23 Nov 2026 12:00:05 GMT' }, { kind: 'wait', ms: 5000, told: true }],
    [{ retryAfter: 'soon' }, { kind: 'wait', ms: 1000, told: false }],
    [
      { status: 429, method: 'POST' },
      { kind: 'wait', ms: 1000, told: false },
    ],
    [{ status: 503 }, { kind: 'wait', ms: 1000, told: false }],
    [{ status: 503, method: 'PATCH' }, { kind: 'give-up' }],
    [{ status: 500 }, { kind: 'give-up' }],
    [{ status: 403 }, { kind: 'give-up' }],
    [{ status: 200 }, { kind: 'give-up' }],
  ] as const)('%j leads to %j', (failed, retry) => {
    expect(after(failed)).toEqual(retry);
  });
});

test.each([
  ['120', 120_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['-1', null],
  ['1e9', null],
  ['', null],
  ['2026-11-23', null],
])('Retry-After %j is %s', (header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Progress, sendCall } from './sendCall.ts';

const call = {
  method: 'GET',
  href: 'https://graph.microsoft.com/v1.0/me',
  headers: [['ConsistencyLevel', 'eventual']],
  body: '',
  token: 'a.b.c',
} as const;

type Answer = Response | Error | 'hang';
const requests: Request[] = [];

/** A network that gives these answers in turn. */
function network(...answers: Answer[]) {
  vi.stubGlobal('fetch', (href: string, init: RequestInit & { signal: AbortSignal }) => {
    requests.push(new Request(href, { ...init, signal: null }));
    const answer = answers.shift();
    if (answer === undefined) throw new Error('the test asked for more than it gave');
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer !== 'hang') return Promise.resolve(answer);
    return new Promise((_, reject) => {
      const give = () => reject(init.signal.reason);
      if (init.signal.aborted) give();
      init.signal.addEventListener('abort', give);
    });
  });
}
const answered = (status: number, headers: Record<string, string> = {}, body: string | null = '{}') =>
  new Response(body, { status, headers });

async function sent(more: Partial<Parameters<typeof sendCall>[0]> = {}, timeout = 1000) {
  const progress: Progress[] = [];
  const cancel = new AbortController();
  const exchange = await sendCall(
    { ...call, ...more },
    { signal: cancel.signal, onProgress: (each) => progress.push(each), timeout },
  );
  return { exchange, progress };
}

beforeEach(() => {
  requests.length = 0;
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a call that is answered', () => {
  test('leaves its status, headers, body, and the id that we sent', async () => {
    network(answered(403, { 'Request-Id': 'r' }, '{"error":{}}'));
    const { exchange } = await sent();
    expect(exchange).toMatchObject({
      transport: 'answered',
      status: 403,
      body: '{"error":{}}',
      headers: expect.arrayContaining([['request-id', 'r']]),
    });
    const [request] = requests;
    expect(request?.headers.get('authorization')).toBe('Bearer a.b.c');
    expect(request?.headers.get('consistencylevel')).toBe('eventual');
    expect(request?.headers.get('client-request-id')).toBe(exchange?.clientRequestId);
    expect(request?.headers.get('content-type')).toBeNull();
  });

  test('takes the token along to no other host', async () => {
    network(answered(200));
    await sent();
    expect(requests[0]).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  test('sends a body as JSON, and keeps what was sent', async () => {
    network(answered(204, {}, null));
    const { exchange } = await sent({ method: 'PATCH', body: '{"a":1}' });
    expect(await requests[0]?.text()).toBe('{"a":1}');
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(exchange?.sent).toEqual({ headers: call.headers, body: '{"a":1}' });
  });
});

describe('a call without an answer', () => {
  test.each([
    ['a refusal by the browser, or a connection that was cut', true, 'refused-by-cors'],
    ['being offline', false, 'offline'],
  ])('is told to be %s', async (_, onLine, transport) => {
    vi.stubGlobal('navigator', { onLine });
    network(new TypeError('Failed to fetch'));
    expect((await sent()).exchange).toMatchObject({ transport, headers: [], body: '' });
  });

  test('is told to have taken too long', async () => {
    network('hang');
    expect((await sent({}, 5)).exchange).toMatchObject({ transport: 'timed-out' });
  });

  test('is nothing at all where it was cancelled', async () => {
    network('hang');
    const cancel = new AbortController();
    const sending = sendCall(call, { signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(await sending).toBeNull();
  });

  test('is never made up where a header cannot be one', async () => {
    network();
    await expect(sent({ token: 'a\nb' })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe('a passing failure', () => {
  test('is tried again when it said, visibly', async () => {
    vi.useFakeTimers();
    network(answered(429, { 'Retry-After': '7' }), answered(200));
    const sending = sent();
    await vi.advanceTimersByTimeAsync(6999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    const { exchange, progress } = await sending;
    expect(exchange?.status).toBe(200);
    expect(progress).toEqual([
      { kind: 'sending', tries: 1 },
      { kind: 'waiting', tries: 1, ms: 7000, told: true },
      { kind: 'sending', tries: 2 },
    ]);
  });

  test('without a time is tried again ever later, then left', async () => {
    vi.useFakeTimers();
    network(answered(503), answered(503), answered(503), answered(503));
    const sending = sent();
    await vi.runAllTimersAsync();
    const { exchange, progress } = await sending;
    expect(exchange?.status).toBe(503);
    expect(progress.flatMap((each) => (each.kind === 'waiting' ? [each.ms] : []))).toEqual([
      1000, 2000, 4000,
    ]);
  });

  test('each try has an id of its own', async () => {
    vi.useFakeTimers();
    network(answered(429, { 'Retry-After': '0' }), answered(200));
    const sending = sent();
    await vi.runAllTimersAsync();
    await sending;
    const ids = requests.map(({ headers }) => headers.get('client-request-id'));
    expect(new Set(ids).size).toBe(2);
  });

  test('is left while waiting, and asks no more', async () => {
    network(answered(429, { 'Retry-After': '50' }), answered(200));
    const cancel = new AbortController();
    const sending = sendCall(call, {
      signal: cancel.signal,
      onProgress: ({ kind }) => kind === 'waiting' && setTimeout(() => cancel.abort()),
    });
    expect(await sending).toBeNull();
    expect(requests).toHaveLength(1);
  });

  test('of a call that changes data is not tried again', async () => {
    network(answered(503));
    expect((await sent({ method: 'PATCH', body: '{}' })).exchange?.status).toBe(503);
    expect(requests).toHaveLength(1);
  });
});

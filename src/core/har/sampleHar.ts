/** For tests: one exchange as the developer tools record it. */
export interface SampleExchange {
  readonly method?: string;
  readonly url: string;
  readonly status: number;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly posted?: string;
}

const headers = (of: Readonly<Record<string, string>> = {}) =>
  Object.entries(of).map(([name, value]) => ({ name, value }));

/** For tests: a recording with these exchanges. */
export function madeHar(exchanges: readonly SampleExchange[], indent = 2): string {
  const entries = exchanges.map(({ method = 'GET', url, status, ...rest }) => ({
    _priority: 'High',
    request: {
      method,
      url,
      httpVersion: 'h2',
      headers: headers(rest.requestHeaders),
      ...(rest.posted && { postData: { mimeType: 'application/x-www-form-urlencoded', text: rest.posted } }),
    },
    response: {
      status,
      statusText: '',
      headers: headers(rest.responseHeaders),
      content: { size: 1, mimeType: 'application/json', text: rest.body ?? '' },
      redirectURL: '',
    },
    startedDateTime: '2025-03-02T14:05:12.345Z',
    time: 12.5,
  }));
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'WebInspector' }, pages: [], entries } },
    null,
    indent,
  );
}

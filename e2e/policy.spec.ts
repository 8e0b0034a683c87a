import { expect, test } from './support/test.ts';

test('the policy stands in the page and in the header, and neither is weakened', async ({ page }) => {
  const response = await page.goto('');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  // The header is one for all pages, each of which names the hash of its own inline style.
  const oneHash = (policy: string) => policy.replace(/( 'sha256-[^']+')+/, " 'sha256-…'");
  const hash = /'sha256-[^']+'/.exec(meta)?.[0] ?? 'none';
  expect(header).toContain(hash);
  expect(oneHash(header)).toBe(`${oneHash(meta)}; frame-ancestors 'self'`);
  expect(meta).toContain("require-trusted-types-for 'script'");
  expect(meta).not.toMatch(/unsafe-|http:|\*/);
  const hosts = [...meta.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host]) => host ?? '');
  expect(
    hosts.filter((host) => !/(?:^|\.)(?:microsoft|microsoftonline|chinacloudapi)\.(?:com|us|cn)$/.test(host)),
  ).toEqual([]);
});

test.describe('what the policy forbids', () => {
  test.use({ expectedErrors: ['Content Security Policy', 'TrustedHTML', 'TrustedScriptURL', 'violates'] });

  test('a request to another host, markup from a string and a script from an address are all refused', async ({
    page,
  }) => {
    await page.goto('');
    const refused = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        // The policy refuses it before it is a request.
        fetch: () => fetch('https://example.com/'),
        markup: () => {
          document.body.innerHTML = '<b>markup</b>';
        },
        // Only the one policy makes addresses that may be run.
        worker: () => new Worker(document.querySelector('script')?.src ?? ''),
        policy: () => Reflect.get(window, 'trustedTypes').createPolicy('another', {}),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(attempts))
        try {
          await attempt();
        } catch {
          names.push(name);
        }
      return names;
    });
    expect(refused).toEqual(['fetch', 'markup', 'worker', 'policy']);
  });
});

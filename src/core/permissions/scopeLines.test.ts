import { describe, expect, test } from 'vitest';
import { scopeLines } from './scopeLines.ts';

const code = (lines: ReturnType<typeof scopeLines>, library: string) =>
  lines.find((line) => line.library === library)?.code ?? '';

describe('the line that asks for a token', () => {
  test('names each delegated permission, with the host of Graph', () => {
    const lines = scopeLines(['Mail.Read', 'User.Read'], 'delegated');
    expect(code(lines, 'msal-js')).toContain(
      "scopes: ['https://graph.microsoft.com/Mail.Read', 'https://graph.microsoft.com/User.Read']",
    );
    expect(code(lines, 'python')).toContain('acquire_token_interactive');
    expect(code(lines, 'powershell')).toBe("Connect-MgGraph -Scopes 'Mail.Read', 'User.Read'");
  });

  test('of an app on its own names no permission: it gets all that was granted', () => {
    const lines = scopeLines(['Mail.Read'], 'application');
    for (const { library, code } of lines) {
      expect(code).not.toContain('Mail.Read');
      if (library !== 'powershell') expect(code).toContain('https://graph.microsoft.com/.default');
    }
  });

  test.each([
    ['us-government', 'https://graph.microsoft.us/Mail.Read', 'USGov'],
    ['us-government-dod', 'https://dod-graph.microsoft.us/Mail.Read', 'USGovDoD'],
    ['china', 'https://microsoftgraph.chinacloudapi.cn/Mail.Read', 'China'],
  ] as const)('in the cloud %s names its own Graph', (cloud, scope, environment) => {
    const lines = scopeLines(['Mail.Read'], 'delegated', cloud);
    for (const library of ['msal-js', 'dotnet', 'python', 'java', 'go'])
      expect(code(lines, library)).toContain(scope);
    expect(code(lines, 'powershell')).toMatch(new RegExp(`-Environment ${environment}$`));
  });

  test('is there for each library once', () => {
    const libraries = scopeLines([], 'delegated').map(({ library }) => library);
    expect(new Set(libraries).size).toBe(6);
    expect(libraries).toHaveLength(6);
  });
});

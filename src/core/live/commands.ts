import { cloudHosts } from '../cloudHosts.ts';
import type { Cloud } from '../facts/fact.ts';

export interface Command {
  readonly tool: 'curl' | 'powershell' | 'azure-cli';
  readonly code: string;
}

interface Call {
  readonly method: string;
  /** Absolute address at Graph. */
  readonly href: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly cloud: Cloud;
  /** Delegated permissions to sign in for, where the tool asks for them. */
  readonly scopes?: readonly string[];
}

/** In single quotes of a POSIX shell. */
const posix = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
/** In single quotes of PowerShell; its parser takes typographic quotes for the same. */
const power = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;

/**
 * The same call for a terminal, for those who must run it elsewhere; what it prints can be pasted back. No token is in
 * it: curl takes it from the variable `ACCESS_TOKEN`, the other two sign in by themselves.
 */
export function commandsFor({ method, href, headers, body, cloud, scopes = [] }: Call): readonly Command[] {
  const hasBody = body.trim() !== '';
  const sent = hasBody ? [...headers, ['Content-Type', 'application/json'] as const] : headers;
  const curl = [
    `curl -i -X ${method} ${posix(href)}`,
    `-H "Authorization: Bearer $ACCESS_TOKEN"`,
    ...sent.map(([name, value]) => `-H ${posix(`${name}: ${value}`)}`),
    ...(hasBody ? [`--data ${posix(body)}`] : []),
  ].join(' \\\n  ');
  const environment = cloudHosts[cloud].powershell;
  const connect = [
    'Connect-MgGraph',
    ...(environment === 'Global' ? [] : [`-Environment ${environment}`]),
    ...(scopes.length > 0 ? [`-Scopes ${scopes.map(power).join(',')}`] : []),
  ].join(' ');
  const invoke = [
    `Invoke-MgGraphRequest -Method ${method} -Uri ${power(href)} -OutputType HttpResponseMessage`,
    ...(headers.length > 0
      ? [`-Headers @{ ${headers.map(([name, value]) => `${power(name)} = ${power(value)}`).join('; ')} }`]
      : []),
    ...(hasBody ? [`-ContentType 'application/json' -Body ${power(body)}`] : []),
  ].join(' ');
  const az = [
    `az rest --method ${method.toLowerCase()} --url ${posix(href)} --resource ${posix(`https://${cloudHosts[cloud].graph}`)}`,
    ...(sent.length > 0
      ? [`--headers ${sent.map(([name, value]) => posix(`${name}=${value}`)).join(' ')}`]
      : []),
    ...(hasBody ? [`--body ${posix(body)}`] : []),
    '--debug',
  ].join(' ');
  return [
    { tool: 'curl', code: curl },
    {
      tool: 'powershell',
      code: `${connect}\n${invoke}`,
    },
    { tool: 'azure-cli', code: az },
  ];
}

import type { Cloud } from '../../core/facts/fact.ts';
import { type AddressProblem, type GraphAddress, parseGraphAddress } from '../../core/live/graphAddress.ts';

export interface CallFields {
  readonly method: string;
  readonly version: 'v1.0' | 'beta';
  readonly path: string;
  readonly headers: string;
  readonly body: string;
}

export const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

export interface ReadyCall {
  readonly method: string;
  readonly address: GraphAddress;
  /** Whose Graph host the address is. */
  readonly cloud: Cloud;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export type CallProblem = AddressProblem | 'placeholder' | 'header' | 'body';

const PLACEHOLDER = /\{[\w-]*\}/;
const HEADER = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([\x20-\x7e]*)$/;
/** Set by us or by the browser; another value could send the token elsewhere or hide who asks. */
const OURS = /^(?:authorization|host|cookie|origin|referer|client-request-id|content-type|content-length)$/i;

/** Checks what was entered before anything is sent. The fields stay as they are. */
export function readyCall(
  { method, version, path, headers, body }: CallFields,
  cloud: Cloud,
): { ok: true; value: ReadyCall } | { ok: false; problem: CallProblem } {
  const address = parseGraphAddress(path, cloud, version);
  if (!address.ok) return address;
  // A template from a link or the list: Graph would look for somebody who is called {id}.
  if (PLACEHOLDER.test(path.split('?', 1)[0] ?? '')) return { ok: false, problem: 'placeholder' };
  const lines = headers
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const pairs: (readonly [string, string])[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    if (name === '' || OURS.test(name)) return { ok: false, problem: 'header' };
    pairs.push([name, value]);
  }
  const sent = method === 'GET' || method === 'DELETE' ? '' : body.trim();
  if (sent !== '' && !isJson(sent)) return { ok: false, problem: 'body' };
  return { ok: true, value: { method, address: address.value, cloud, headers: pairs, body: sent } };
}

/** The same call at the Graph host of another cloud. */
export function inCloud(call: ReadyCall, cloud: Cloud): ReadyCall {
  if (call.cloud === cloud) return call;
  const { version, relative } = call.address;
  const moved = parseGraphAddress(`/${version}${relative}`, cloud, version);
  return moved.ok ? { ...call, address: moved.value, cloud } : call;
}

/** Whether it may do more than read; asked about before it is sent. */
export const isChanging = ({ method }: Pick<ReadyCall, 'method'>): boolean => method !== 'GET';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { apiOfHost } from '../token/audience.ts';
import { parseJson } from './parseJson.ts';
import { pathSegments } from './pathSegments.ts';
import { parseQuery, type Query } from './query.ts';

/** A request as a person writes it or a log shows it. */
export interface RequestText {
  readonly method?: string | undefined;
  /** Absolute, or relative to the host, with or without the version. */
  readonly url: string;
  readonly version?: string | undefined;
  /** The JSON that was written, as text or as a value. */
  readonly body?: unknown;
  /** Names of headers, in any case. */
  readonly headers?: readonly string[] | undefined;
}

/** What of a request decides which permissions it needs. Names are lower case. */
export interface GraphRequest extends Query {
  /** Upper case; GET where none was given. */
  readonly method: string;
  readonly version: 'v1.0' | 'beta' | null;
  /** None where the address is another API's. */
  readonly segments: readonly string[];
  /** Properties that the body writes, at its first level. */
  readonly written: readonly string[];
  readonly headers: readonly string[];
  /** The address that the body names as `resource`, as segments; none where it names none. */
  readonly resource: readonly string[];
}

const VERSION = /^\/*(v1\.0|beta)(?=[/?#]|$)/iu;

/** Reads a request. Any text gives a request; what is no address of Graph's gives one without segments. */
export function parseRequest({ method, url, version, body, headers = [] }: RequestText): GraphRequest {
  const { verb, address } = splitVerb(unwrap(url));
  const { host, rest } = splitHost(address);
  const [, inPath] = VERSION.exec(rest) ?? [];
  const stated = (inPath ?? version ?? '').trim().toLowerCase();
  const path = rest.replace(VERSION, '').replace(/^\/*myorganization(?=\/)/iu, '');
  return {
    method: (method?.trim() || verb || 'GET').toUpperCase(),
    version: stated === 'beta' ? 'beta' : /^v?1(?:\.0)?$/u.test(stated) ? 'v1.0' : null,
    segments: isForeign(host, inPath) ? [] : pathSegments(path),
    ...parseQuery(rest),
    ...parseBody(body),
    headers: headers.map((name) => (name.split(':', 1)[0] ?? '').trim().toLowerCase()),
  };
}

/** Quotes and blanks around an address; an address that was encoded as a whole. */
function unwrap(url: string): string {
  const text = url.slice(0, 8000).trim();
  const bare = /^(["'`])([\s\S]*)\1$/u.exec(text)?.[2]?.trim() ?? text;
  if (!/^https?%3a/iu.test(bare)) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** `GET /me` as one text: the verb is split off. */
function splitVerb(text: string): { verb?: string; address: string } {
  const [, verb, address] = /^(get|post|put|patch|delete)\s+(\S[\s\S]*)$/iu.exec(text) ?? [];
  return verb && address ? { verb, address: withoutProtocol(address) } : { address: text };
}

/** The protocol at the end of a request line. */
function withoutProtocol(address: string): string {
  const bare = address.trimEnd();
  const at = bare.toUpperCase().lastIndexOf(' HTTP/');
  return at > 0 && /^[\d.]{1,3}$/u.test(bare.slice(at + ' HTTP/'.length))
    ? bare.slice(0, at).trimEnd()
    : bare;
}

function splitHost(address: string): { host?: string; rest: string } {
  const scheme = /^(?:[a-z][a-z+.-]*:)?\/\//iu.exec(address)?.[0];
  if (scheme) {
    const after = address.slice(scheme.length);
    const end = after.search(/[/?#]/u);
    return end < 0 ? { host: after, rest: '' } : { host: after.slice(0, end), rest: after.slice(end) };
  }
  const bare = /^([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?=[/?#]|$)([\s\S]*)$/u.exec(address);
  if (bare?.[1] && apiOfHost(bare[1].toLowerCase())) return { host: bare[1], rest: bare[2] ?? '' };
  return { rest: address.startsWith('/') ? address : `/${address}` };
}

/** Another API's address. An unknown host before a version of Graph's is a proxy. */
function isForeign(host: string | undefined, version: string | undefined): boolean {
  if (host === undefined) return false;
  const api = apiOfHost(host.toLowerCase().replace(/^[^@]*@|:\d+$/gu, ''))?.api;
  return api ? api !== 'graph' : version === undefined;
}

function parseBody(body: unknown): Pick<GraphRequest, 'written' | 'resource'> {
  const value = typeof body === 'string' ? parseJson(body) : body;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { written: [], resource: [] };
  const named = Object.entries(value).find(([name]) => name.toLowerCase() === 'resource')?.[1];
  return {
    written: Object.keys(value).map((name) => name.toLowerCase()),
    resource: typeof named === 'string' ? pathSegments(splitHost(named).rest.replace(VERSION, '')) : [],
  };
}

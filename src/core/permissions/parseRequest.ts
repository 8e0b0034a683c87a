import { pathSegments } from './pathSegments.ts';

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
export interface GraphRequest {
  /** Upper case; GET where none was given. */
  readonly method: string;
  readonly version: 'v1.0' | 'beta' | null;
  readonly segments: readonly string[];
  /** Names of query options: `$search`. */
  readonly options: readonly string[];
  /** Properties named by `$select`. */
  readonly selected: readonly string[];
  /** Properties that the body writes, at its first level. */
  readonly written: readonly string[];
  readonly headers: readonly string[];
}

const VERSION = /^\/*(v1\.0|beta)(?=\/|$)/i;

/** Reads a request. Any text gives a request; one that is no Graph address gives segments that match no row. */
export function parseRequest({ method, url, version, body, headers = [] }: RequestText): GraphRequest {
  const { verb, address } = splitVerb(url.trim().slice(0, 8000));
  const relative = address.replace(/^[a-z][a-z+.-]*:\/\/[^/?#]*/i, '').replace(/^(?=[^/])/, '/');
  const [, inPath] = VERSION.exec(relative) ?? [];
  const query = queryOf(relative);
  const stated = (inPath ?? version)?.toLowerCase();
  return {
    method: (method ?? verb ?? 'GET').trim().toUpperCase(),
    version: stated === 'v1.0' || stated === 'beta' ? stated : null,
    segments: pathSegments(relative.replace(VERSION, '')),
    options: [...query.keys()],
    selected: (query.get('$select') ?? '').split(',').flatMap((name) => name.trim() || []),
    written: writtenProperties(body),
    headers: headers.map((name) => name.toLowerCase()),
  };
}

/** `GET /me` as one text: the verb is split off. */
function splitVerb(text: string): { verb?: string; address: string } {
  const [, verb, address] = /^(get|post|put|patch|delete)\s+(\S[\s\S]*)$/i.exec(text) ?? [];
  return verb && address
    ? { verb, address: address.replace(/\s{1,20}HTTP\/[\d.]{1,3}\s{0,20}$/i, '') }
    : { address: text };
}

function queryOf(address: string): ReadonlyMap<string, string> {
  const at = address.indexOf('?');
  if (at < 0) return new Map();
  const pairs = new URLSearchParams(address.slice(at + 1).replace(/#[\s\S]*/, ''));
  return new Map([...pairs].map(([name, value]) => [optionName(name), value.toLowerCase()]));
}

/** OData lets the `$` of its own options go. */
const optionName = (name: string): string => {
  const lower = name.trim().toLowerCase();
  return /^(?:select|filter|expand|search|top|orderby|count|skip)$/.test(lower) ? `$${lower}` : lower;
};

function writtenProperties(body: unknown): readonly string[] {
  const value = typeof body === 'string' ? parseJson(body) : body;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).map((name) => name.toLowerCase());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

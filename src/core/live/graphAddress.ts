import { cloudHosts } from '../cloudHosts.ts';
import type { Cloud } from '../facts/fact.ts';

/** Why an address is not one that a token may be sent to. Wording lives in the interface content. */
export type AddressProblem =
  | 'empty'
  | 'control-character'
  | 'backslash'
  | 'user-information'
  | 'not-https'
  | 'other-host'
  | 'no-version'
  | 'unreadable';

export interface GraphAddress {
  /** Absolute, normalised: what is handed to fetch. */
  readonly href: string;
  readonly version: 'v1.0' | 'beta';
  /** Path and query after the version, for showing. */
  readonly relative: string;
}

export type AddressResult =
  | { readonly ok: true; readonly value: GraphAddress }
  | { readonly ok: false; readonly problem: AddressProblem };

const refused = (problem: AddressProblem): AddressResult => ({ ok: false, problem });
const VERSIONED = /^\/(v1\.0|beta)(\/.*|$)/;
/** C0, DEL and C1: the URL parser drops some of them without a word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The address that a call goes to, with a token. In: what a person typed, an `@odata.nextLink` or a link's path; the
 * cloud whose Graph host is the only one allowed; the version for addresses without one. Out: an absolute https
 * address of that host, or why not. Judged on what the URL parser made of it, never on the text, because the two
 * differ (`//host`, `\`, user information, dots): https://url.spec.whatwg.org/
 */
export function parseGraphAddress(
  entered: string,
  cloud: Cloud,
  version: GraphAddress['version'] = 'v1.0',
): AddressResult {
  const text = entered.trim();
  if (text === '') return refused('empty');
  if (CONTROL.test(text)) return refused('control-character');
  // A parser takes it for a slash, so `/\host` and `https:\\host` would leave the host.
  if (text.includes('\\')) return refused('backslash');
  const { origin } = new URL(`https://${cloudHosts[cloud].graph}`);
  // With a scheme or as `//host` it stands for itself, and is judged below.
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || text.startsWith('//');
  const path = text.replace(/^\/+/, '');
  const candidate = absolute
    ? text
    : VERSIONED.test(`/${path.split(/[?#]/, 1)[0]}`)
      ? `${origin}/${path}`
      : `${origin}/${version}/${path}`;
  let url: URL;
  try {
    url = new URL(candidate, `${origin}/`);
  } catch {
    return refused('unreadable');
  }
  if (url.username !== '' || url.password !== '') return refused('user-information');
  if (url.protocol !== 'https:') return refused('not-https');
  if (url.origin !== origin) return refused('other-host');
  const match = VERSIONED.exec(url.pathname);
  if (!match) return refused('no-version');
  const rest = match[2] === '' ? '/' : (match[2] ?? '/');
  return {
    ok: true,
    value: {
      href: `${url.origin}${url.pathname}${url.search}`,
      version: match[1] as GraphAddress['version'],
      relative: `${rest}${url.search}`,
    },
  };
}

import { requestTemplate } from '../readers/requestTemplate.ts';

/** What an address of the live page may fill in. */
export interface LiveLink {
  readonly method: 'GET';
  /** A path template, version left out. */
  readonly path: string;
}

const TEMPLATE = /^\/[\w.$(){}'=,:/-]{1,200}$/;

/** Placeholders without their names, which differ between our table and Microsoft's pages. */
const anyName = (path: string): string => path.replace(/\{[\w-]+\}/g, '{id}');

/**
 * Reads the query of `/live/`. A link fills in GET and a template only; any other method, and scopes, client, tenant,
 * queries or hosts, are ignored, so that nobody can prepare a call for somebody else. Null where there is no path.
 */
export function parseLiveLink(query: URLSearchParams): LiveLink | null {
  const path = query.get('path') ?? '';
  if (!TEMPLATE.test(path) || path.includes('//') || path.includes('..')) return null;
  // What is left unchanged by taking out everything of a person's own held nothing of it.
  const named = anyName(path.toLowerCase());
  if (anyName(requestTemplate(named)) !== named) return null;
  const method = query.get('method');
  return method === null || method === 'GET' ? { method: 'GET', path } : null;
}

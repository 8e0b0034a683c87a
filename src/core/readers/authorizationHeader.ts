import type { Evidence } from '../evidence.ts';
import type { FactValues, Span } from '../facts/fact.ts';
import { type Finding, headerAt, known, matchesOf } from './finding.ts';
import type { Reader } from './reader.ts';
import { stripEnd } from './stripEnd.ts';

const header = 'Authorization';
type State = FactValues['header.authorization'];

/** The header on a line of its own, or as an entry of an object; a quote around name and value is the language's. */
const line = /(?<![\w-])(["']?)Authorization\1[ \t]{0,8}[:=][ \t]{0,8}([^\r\n]{0,400})/gi;
/** The same in a HAR recording, and wherever headers are a list of names and values. */
const listed = /"name"\s{0,8}:\s{0,8}(")Authorization",\s{0,40}"value"\s{0,8}:\s{0,8}("[^"\r\n]{0,400}")/gi;
const requestLine = /(?:^|[\s>:])(?:GET|POST|PUT|PATCH|DELETE) \/[^\s]{0,4000} HTTP\/[\d.]{1,3}[ \t]*\r?\n/g;
const headerLine = /[ \t>]{0,8}[A-Za-z][\w-]{0,60}: ?[^\r\n]{0,20000}(?:\r?\n|$)/y;
/** What stands in for a value that its owner took out, or that the program puts in. */
const placeholder = /^(?:<|\[|\{|\$|\*|x{3,}|\.{3}|…|redacted|hidden|token\b|your|access)/i;

function stateOf(value: string, keyQuote: string): State | undefined {
  let rest = stripEnd(value.trim(), ',;');
  // Source code that puts the header together says nothing about what was sent.
  if (/^["'`][^"'`]*["'`]\s*[+%&.]|\$\{/.test(rest)) return undefined;
  if (keyQuote && /^["'`]/.test(rest)) rest = rest.replace(/^["'`]/, '').replace(/["'`][\s\S]*/, '');
  if (/^["']?Bearer["']?\s*$/i.test(rest)) return 'empty';
  if (/^["'`]?Bearer\s+Bearer(?!\w)/i.test(rest)) return 'doubled-scheme';
  if (/^Bearer\s+["']/i.test(rest)) return 'quoted';
  if (/^["']Bearer\s+e[yw]/i.test(rest)) return keyQuote ? 'bearer' : 'quoted';
  if (/^["'`]?Bearer\b/i.test(rest)) return 'bearer';
  // The blank after the scheme is missing.
  if (/^["'`]?Bearerey/i.test(rest)) return 'other-scheme';
  if (/^(?:Basic|Digest|Negotiate|NTLM|PoP|AWS4-HMAC-SHA256|WLID1\.0)(?:\s|$)/i.test(rest))
    return 'other-scheme';
  return placeholder.test(rest) ? undefined : /^ey[\w-]{10,}\./i.test(rest) ? 'other-scheme' : undefined;
}

/** A request with its whole header block: from the request line to a blank line, or said to be complete. */
function blockWithout(evidence: Evidence): Span | undefined {
  for (const match of matchesOf(requestLine, evidence.text, 5)) {
    let at = match.index + match[0].length;
    let names = '';
    for (;;) {
      headerLine.lastIndex = at;
      const found = headerLine.exec(evidence.text)?.[0];
      if (!found) break;
      names += `${found.split(':', 1)[0]?.replace(/[\s>]/g, '').toLowerCase()}\n`;
      at += found.length;
    }
    const ended = /^[ \t>]{0,8}\r?\n|^[ \t]*>[ \t]*$/.test(evidence.text.slice(at, at + 12));
    const whole = evidence.completeness === 'headers' || (ended && /^host$/m.test(names));
    if (whole && names && !/^authorization$/m.test(names)) return { start: match.index, end: at };
  }
  return undefined;
}

/** In what state the Authorization header was sent. Missing only where a whole header block shows that it is. */
export const readAuthorizationHeader: Reader = (evidence: Evidence): Finding => {
  for (const match of [...matchesOf(line, evidence.text, 20), ...matchesOf(listed, evidence.text, 20)]) {
    const state = stateOf(match[2] ?? '', match[1] ?? '');
    if (!state) continue;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    return {
      facts: [known('header.authorization', state, headerAt(evidence, header, span))],
      recognised: [{ kind: 'http-request', span }],
    };
  }
  const block = blockWithout(evidence);
  return block
    ? {
        facts: [known('header.authorization', 'missing', headerAt(evidence, header, block))],
        recognised: [{ kind: 'http-request', span: block }],
      }
    : {};
};

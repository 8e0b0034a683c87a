import type { Span } from '../facts/fact.ts';
import { listMembers } from './jsonScan.ts';

/** What a text is made of, one after the other: entries of a log, answers, exchanges, paragraphs. */
export interface Record {
  readonly span: Span;
  /** Belongs to what stands before it: an inner exception, a stack. */
  readonly goesOn: boolean;
}

const logEntry =
  /^[ \t>|]{0,8}(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ,]{1,2}\d\d:\d\d|\[?\d\d:\d\d:\d\d[\].,: ]|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|[EWIF]\d{4} \d\d:\d\d|(?:fail|warn|info|dbug|crit|trce): |##\[|(?:ERROR|WARNING|WARN|INFO|DEBUG|FATAL)\b[ :])/;
const exchange = /^[*>< \t]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S|HTTP\/\d)/;
const command = /^(?:PS [A-Za-z]:|[$>] |curl |fetch\()/;
const object = /^\{/;
/** One of the credentials that azure-identity tried, with what it said. */
const credential = /^\s{0,8}(?:[-*] )?[A-Z][A-Za-z]{2,40}Credential(?::| authentication)/;
const goesOn =
  /^\s*(?:-{2,4}>|Caused by|Inner ?Exception|During handling|The above exception|Traceback|at [\w.<]|File "|\+ |-{3} End|Trace ID|Correlation ID|Timestamp|Request Id|[}\])])/i;

/** The members of a list of answers (`$batch`) or of a JSON list of errors or rows. */
const list = /"(?:responses|value)"\s{0,8}:\s{0,8}\[|^\s{0,40}\[(?=\s{0,40}\{)/;

/** A text's records, in order; together they cover it. */
export function recordsOf(text: string): Record[] {
  const open = list.exec(text);
  const members = open ? [...listMembers(text, open.index + open[0].length - 1)].slice(0, 500) : [];
  if (members.length > 1)
    return cut(
      text,
      members.map(({ start }) => start),
      false,
    );
  const starts: number[] = [];
  let blank = true;
  let closed = false;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, Math.min(end, at + 60));
    if (line.trim() === '' || line.trim() === '|' || line.trim() === '>' || line.trim() === '<') blank = true;
    else {
      if (
        blank ||
        logEntry.test(line) ||
        exchange.test(line) ||
        command.test(line) ||
        credential.test(line) ||
        (closed && object.test(line))
      )
        starts.push(at);
      blank = false;
      closed = /[}\]][,;]?\s{0,4}$/.test(text.slice(Math.max(at, end - 8), end));
    }
    at = end + 1;
  }
  return cut(text, starts, true);
}

function cut(text: string, starts: readonly number[], mayGoOn: boolean): Record[] {
  return starts.map((start, at) => ({
    span: { start: at === 0 ? 0 : start, end: starts[at + 1] ?? text.length },
    goesOn: mayGoOn && goesOn.test(text.slice(start, start + 40)),
  }));
}

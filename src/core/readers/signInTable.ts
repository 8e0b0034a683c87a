import type { Evidence } from '../evidence.ts';
import { type Finding, known, textAt } from './finding.ts';
import { parseMoment } from './parseMoment.ts';
import type { Reader } from './reader.ts';

const header = /^[^\r\n]{0,2000}\bSign-in error code\b[^\r\n]{0,2000}$/im;
/** A cell of a table: in quotes, where a quote stands twice, or up to the next separator. */
const cell = {
  ',': /(?:"((?:[^"]|""){0,4000})"|([^,\r\n]{0,4000}))(,|\r?\n|$)/y,
  '\t': /()([^\t\r\n]{0,4000})(\t|\r?\n|$)/y,
};
const mostRows = 2000;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The cells of the row that begins at `start`, and where the next row begins. */
function rowAt(text: string, start: number, separator: ',' | '\t'): { cells: Cell[]; next: number } {
  const expression = cell[separator];
  const cells: Cell[] = [];
  expression.lastIndex = start;
  for (let at = start; cells.length < 300; ) {
    const match = expression.exec(text);
    if (!match) break;
    const quoted = match[1] !== undefined && separator === ',';
    cells.push({ text: (quoted ? match[1] : match[2]) ?? '', start: at + (quoted ? 1 : 0) });
    at = expression.lastIndex;
    if (match[3] !== separator) return { cells, next: Math.max(at, start + 1) };
  }
  return { cells, next: text.length };
}

/** The rows of a downloaded sign-in log that failed, each with its characters. */
function failedSignIns(text: string): { code: Cell; request: string; correlation: string; date: string }[] {
  const head = header.exec(text);
  if (!head) return [];
  const separator = head[0].includes('\t') ? '\t' : ',';
  const first = rowAt(text, head.index, separator);
  const names = first.cells.map((one) => one.text.trim().toLowerCase());
  const column = (name: string) => names.indexOf(name);
  const failed = [];
  let at = first.next;
  for (let row = 0; row < mostRows && at < text.length; row++) {
    const { cells, next } = rowAt(text, at, separator);
    at = next;
    const code = cells[column('sign-in error code')];
    const read = (name: string) => cells[column(name)]?.text.trim() ?? '';
    if (code && /^\d{4,8}$/.test(code.text))
      failed.push({
        code,
        request: read('request id'),
        correlation: read('correlation id'),
        date: read('date (utc)'),
      });
  }
  return failed;
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The sign-in log as the portal downloads it (CSV) or a spreadsheet copies it: the first row that failed. */
export const readSignInTable: Reader = (evidence: Evidence): Finding => {
  const [row] = failedSignIns(evidence.text);
  if (!row) return {};
  const span = { start: row.code.start, end: row.code.start + row.code.text.length };
  const source = textAt(evidence, span);
  const at = parseMoment(row.date);
  return {
    facts: [known('stsCode', row.code.text, source), known('decidingStsCode', row.code.text, source)],
    recognised: [{ kind: 'sts-error', span }],
    correlation: {
      ...(guid.test(row.request) && { traceId: row.request.toLowerCase() }),
      ...(guid.test(row.correlation) && { correlationId: row.correlation.toLowerCase() }),
      ...(at !== undefined && { at }),
    },
  };
};

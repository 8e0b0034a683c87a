import { isSignIn } from './idLabels.ts';
import { parseMoment } from './parseMoment.ts';
import type { Correlation } from './reader.ts';

const guid = '([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})';
const separator = `["'\\]]{0,2}\\s?(?:=>|[:=])\\s?(?:string\\(\\d{1,3}\\) ?)?["'(]{0,2}`;
const requestId = new RegExp(`(?<!client[-_ ]?)request[-_ ]?id${separator}${guid}`, 'i');
const clientRequestId = new RegExp(`client[-_ ]?request[-_ ]?id${separator}${guid}`, 'i');
/** `innerError.date`: UTC without a zone. */
const innerDate = new RegExp(
  `(?<![\\w-])date${separator}(\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20})(?![\\d:.Z+-])`,
  'i',
);
const zonedDate = new RegExp(`(?<![\\w-])date${separator}(\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z)`, 'i');
/** Python: `date=DateTime(2025, 1, 10, 8, 10, 4, …)`. */
const pythonDate =
  /(?<![\w-])date=(?:datetime\.)?datetime\((\d{4}), (\d\d?), (\d\d?), (\d\d?), (\d\d?)(?:, (\d\d?))?/i;
/** The header, and what libraries print of it. */
const headerDate = new RegExp(
  `(?<![\\w-])date${separator}\\[?((?:[a-z]{3}, )\\d\\d? [a-z]{3} \\d{4} [\\d:]{8} GMT)`,
  'i',
);

/** The moment of the error. Graph's own date goes first: a client's copy of it may have moved by a time zone. */
function moment(text: string): number | undefined {
  const inner = innerDate.exec(text)?.[1];
  if (inner) return parseMoment(`${inner}Z`);
  const python = pythonDate.exec(text);
  if (python) {
    const [year = 0, month = 1, ...rest] = python.slice(1).map(Number);
    return Date.UTC(year, month - 1, ...(rest.map((part) => part || 0) as [number]));
  }
  return parseMoment(headerDate.exec(text)?.[1]) ?? parseMoment(zonedDate.exec(text)?.[1]);
}

/** The ids that support asks for, as Graph names them, and when the error was made. */
export function graphCorrelation(text: string): Correlation {
  const request = isSignIn.test(text) ? undefined : requestId.exec(text)?.[1];
  const client = clientRequestId.exec(text)?.[1];
  const at = moment(text);
  return {
    ...(request && { requestId: request.toLowerCase() }),
    ...(client && { clientRequestId: client.toLowerCase() }),
    ...(at !== undefined && { at }),
  };
}

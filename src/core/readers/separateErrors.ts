import type { Evidence } from '../evidence.ts';
import type { Span } from '../facts/fact.ts';
import { decidingOrder } from './decidingOrder.ts';
import { joinSpans } from './excerpt.ts';
import { graphCodes } from './graphError.ts';
import { statusMentions } from './httpStatus.ts';
import { plainText } from './plainText.ts';
import type { FoundError } from './reader.ts';
import { type Record, recordsOf } from './records.ts';
import { requestMentions } from './requestAddress.ts';
import { requestTemplate } from './requestTemplate.ts';
import { stsCodes } from './stsCodes.ts';

/** Signs of an error in one record. */
interface Signs {
  readonly sts: Set<string>;
  readonly graph: Set<string>;
  readonly status: Set<number>;
  /** Whether the record names a request, and so begins an exchange. */
  asks: boolean;
}
interface Group extends Signs {
  spans: Span[];
  times: number;
}

/** Words that stand in a line with the ids and the time of an error. */
const ids = /request-?id|trace|correlation|timestamp|date\b/i;
const prefixOnly = '70002';

/** Which signs stand in which record; each search is made once over the whole text. */
function signsOf(evidence: Evidence, records: readonly Record[]): Signs[] {
  const plain = plainText(evidence);
  const signs = records.map(
    (): Signs => ({ sts: new Set(), graph: new Set(), status: new Set(), asks: false }),
  );
  const at = (start: number): Signs | undefined => {
    const place = plain.span(start, start + 1).start;
    let low = 0;
    let high = records.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((records[middle] as Record).span.start <= place) low = middle;
      else high = middle - 1;
    }
    return signs[low];
  };
  for (const { code, start } of stsCodes(plain.text)) if (code !== prefixOnly) at(start)?.sts.add(code);
  for (const { code, start } of graphCodes(plain.text)) at(start)?.graph.add(code);
  for (const { status, rank, start } of statusMentions(plain.text))
    if (rank >= 3 && status >= 400) at(start)?.status.add(status);
  for (const { start, method } of requestMentions(plain.text)) {
    const sign = at(start);
    if (sign && method) sign.asks = true;
  }
  return signs;
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));
const isStrong = ({ sts, graph }: Signs): boolean => sts.size > 0 || graph.size > 0;
const hasSigns = (signs: Signs): boolean => isStrong(signs) || signs.status.size > 0;

/** Whether two records tell of one error: the same code, or one brings what the other lacks. */
function isSame(group: Group, signs: Signs): boolean {
  const statusFits = group.status.size === 0 || signs.status.size === 0 || shares(group.status, signs.status);
  if (!isStrong(group) || !isStrong(signs)) return statusFits;
  if (shares(group.sts, signs.sts)) return true;
  return group.sts.size === 0 && signs.sts.size === 0 && shares(group.graph, signs.graph) && statusFits;
}

function add(group: Group, signs: Signs, spans: readonly Span[]): void {
  for (const code of signs.sts) group.sts.add(code);
  for (const code of signs.graph) group.graph.add(code);
  for (const status of signs.status) group.status.add(status);
  group.spans.push(...spans);
}

/** Puts the records together that tell of one error. What tells of none stays with all. */
function groupsOf(records: readonly Record[], signs: readonly Signs[], text: string): Group[] {
  const groups: Group[] = [];
  let pending: Span[] = [];
  for (const [at, { span, goesOn }] of records.entries()) {
    const own = signs[at] as Signs;
    const last = groups.at(-1);
    if (!hasSigns(own)) {
      // A request without an answer yet belongs to the answer that follows.
      if (own.asks) pending = [span];
      else if (pending.length > 0) pending.push(span);
      else if (last && (goesOn || ids.test(text.slice(span.start, Math.min(span.end, span.start + 400)))))
        last.spans.push(span);
      continue;
    }
    const spans = [...pending, span];
    // A second exchange, and not the answer that a code above it came with.
    const begins = pending.length > 0 && last !== undefined && last.status.size > 0;
    pending = [];
    if (last && (goesOn || (!begins && isSame(last, own)))) {
      add(last, own, spans);
      continue;
    }
    const again = groups.find((group) => isStrong(own) && isStrong(group) && isSame(group, own));
    if (again) {
      again.times++;
      add(again, own, spans);
      continue;
    }
    groups.push({ ...own, spans, times: 1 });
  }
  return groups;
}

/** What an error is called in a list. */
function nameOf(evidence: Evidence, group: Group): FoundError {
  const spans = joinSpans(group.spans, 1);
  const [first] = spans as [Span, ...Span[]];
  const sts = [...group.sts].at(-1);
  const graph = [...group.graph][0];
  const [status] = group.status;
  const text = evidence.text.slice(first.start, Math.min(first.end, first.start + 8000));
  const request = requestMentions(plainText({ ...evidence, text }).text).find((one) => one.rank >= 2);
  const path = /^\/*(?:v1\.0|beta)(\/[\s\S]*)$/i.exec(request?.path ?? '')?.[1];
  return {
    spans,
    by: sts ? 'sign-in' : graph || path ? 'graph' : 'other',
    ...(status !== undefined && { status }),
    ...(sts ? { code: `AADSTS${sts}` } : graph ? { code: graph } : {}),
    ...(request?.method && { method: request.method }),
    ...(path && { template: requestTemplate(path) }),
    times: group.times,
  };
}

/** More errors than this nobody looks through. */
const most = 50;

/**
 * The errors of a text that holds several, the one that decides first; empty where there is one or none.
 * Two are told apart only where each stands in a record of its own and names another code, or another status.
 */
export function separateErrors(evidence: Evidence): FoundError[] {
  const records = recordsOf(evidence.text);
  if (records.length < 2) return [];
  const groups = groupsOf(records, signsOf(evidence, records), evidence.text);
  if (groups.length < 2) return [];
  return decidingOrder(groups.slice(-most).map((group) => nameOf(evidence, group)));
}

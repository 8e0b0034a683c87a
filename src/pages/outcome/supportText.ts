import type { Evidence } from '../../core/evidence.ts';
import type { Span } from '../../core/facts/fact.ts';
import { type FactBook, knownValues } from '../../core/facts/factBook.ts';
import type { Correlation, Reading } from '../../core/readers/reader.ts';
import type { MessageId } from '../../knowledge/messageId.ts';
import type { Text } from '../text/useText.ts';

/** Support needs the message, not a log of megabytes. */
const LONGEST_MESSAGE = 4000;
/** Of a long text, so much before the first fact in it. */
const BEFORE = 500;
/** A token says nothing that stands not above, and an address holds what is a person's own. */
const notShown = new Set(['token', 'request']);

type Redact = (text: string, secrets: Reading['secrets']) => string;

interface Parts {
  readonly evidence: readonly Evidence[];
  readonly readings: readonly Reading[];
  readonly facts: FactBook;
  /** Masks the secrets of a text. */
  readonly redact: Redact;
}

/** What support asks for, filled in as far as it is known, with secrets masked. Copied on request, never sent. */
export function supportText(t: Text, { evidence, readings, facts, redact }: Parts): string {
  const ids: Correlation = Object.assign({}, ...readings.map(({ correlation }) => correlation));
  const blank = t('outcome.support.fillIn');
  const line = (id: MessageId, value: string | number | undefined) => t(id, { value: value || blank });
  const codes = [
    ...knownValues(facts, 'graphCode'),
    ...knownValues(facts, 'stsCode').map((code) => `AADSTS${code}`),
    ...knownValues(facts, 'oauthError'),
    ...knownValues(facts, 'oauthSuberror'),
    ...knownValues(facts, 'msalCode'),
    ...knownValues(facts, 'challenge.error'),
  ];
  const request = [...knownValues(facts, 'request.method'), ...knownValues(facts, 'request.template')];
  const messages = evidence.flatMap((each) => {
    const reading = readings.find((one) => one.evidence === each.id);
    return reading && !notShown.has(each.id) ? [messageOf(each.text, reading, redact)] : [];
  });
  return [
    line('outcome.support.status', statusOf(facts)),
    line('outcome.support.codes', [...new Set(codes)].join(', ')),
    line('outcome.support.request', request.join(' ')),
    line('outcome.support.requestId', ids.requestId),
    line('outcome.support.clientRequestId', ids.clientRequestId),
    line('outcome.support.traceId', ids.traceId),
    line('outcome.support.correlationId', ids.correlationId),
    line('outcome.support.at', ids.at === undefined ? undefined : new Date(ids.at).toISOString()),
    line('outcome.support.tenant', ids.tenantId),
    line('outcome.support.app', ids.appId),
    line('outcome.support.since', undefined),
    line('outcome.support.who', undefined),
    '',
    t('outcome.support.message'),
    messages.join('\n\n').trim().slice(0, LONGEST_MESSAGE) || blank,
  ].join('\n');
}

/** The status as it was read, or as the person chose it. */
function statusOf(facts: FactBook): string | number | undefined {
  const [symptom] = knownValues(facts, 'symptom');
  return knownValues(facts, 'status')[0] ?? (symptom && /^\d/.test(symptom) ? symptom : undefined);
}

/** The error that is read, without its secrets; of a long text what stands around the first thing that was read. */
function messageOf(text: string, { errors, chosen, facts, secrets }: Reading, redact: Redact): string {
  const masked = ({ start, end }: Span) =>
    redact(
      text.slice(start, end),
      secrets
        .filter(({ span }) => span.end > start && span.start < end)
        .map(({ kind, span }) => ({ kind, span: { start: span.start - start, end: span.end - start } })),
    ).trim();
  const own = errors[chosen]?.spans;
  if (own) return own.map(masked).join('\n');
  const starts = facts.flatMap(({ source }) => ('span' in source ? [source.span.start] : []));
  const first = Math.min(text.length, ...starts);
  const start = text.length > LONGEST_MESSAGE ? Math.max(0, first - BEFORE) : 0;
  return masked({ start, end: text.length });
}

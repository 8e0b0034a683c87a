import type { Evidence } from '../../core/evidence.ts';
import { type FactBook, knownValues } from '../../core/facts/factBook.ts';
import type { Correlation, Reading } from '../../core/readers/reader.ts';
import type { MessageId } from '../../knowledge/messageId.ts';
import type { Text } from '../text/useText.ts';

/** Support needs the beginning of a message, not a log of megabytes. */
const LONGEST_MESSAGE = 4000;

interface Parts {
  readonly evidence: readonly Evidence[];
  readonly readings: readonly Reading[];
  readonly facts: FactBook;
  /** Masks the secrets of a text. */
  redact(text: string, secrets: Reading['secrets']): string;
}

/** What support asks for, filled in as far as it is known, with secrets masked. Copied on request, never sent. */
export function supportText(t: Text, { evidence, readings, facts, redact }: Parts): string {
  const ids: Correlation = Object.assign({}, ...readings.map(({ correlation }) => correlation));
  const blank = t('outcome.support.fillIn');
  const line = (id: MessageId, value: string | number | undefined) => t(id, { value: value || blank });
  const masked = (id: string) => {
    const text = evidence.find((each) => each.id === id)?.text ?? '';
    const secrets = readings.find((each) => each.evidence === id)?.secrets ?? [];
    return redact(text, secrets).trim().slice(0, LONGEST_MESSAGE);
  };
  const codes = [
    ...knownValues(facts, 'graphCode'),
    ...knownValues(facts, 'stsCode').map((code) => `AADSTS${code}`),
    ...knownValues(facts, 'oauthError'),
    ...knownValues(facts, 'msalCode'),
  ];
  const request = [...knownValues(facts, 'request.method'), ...knownValues(facts, 'request.template')];
  return [
    line('outcome.support.status', knownValues(facts, 'status')[0]),
    line('outcome.support.codes', codes.join(', ')),
    line('outcome.support.request', masked('request') || request.join(' ')),
    line('outcome.support.requestId', ids.requestId),
    line('outcome.support.clientRequestId', ids.clientRequestId),
    line('outcome.support.traceId', ids.traceId),
    line('outcome.support.correlationId', ids.correlationId),
    line('outcome.support.at', ids.at === undefined ? undefined : new Date(ids.at).toISOString()),
    line('outcome.support.tenant', undefined),
    line('outcome.support.app', undefined),
    line('outcome.support.since', undefined),
    line('outcome.support.who', undefined),
    '',
    t('outcome.support.message'),
    masked('paste') || blank,
  ].join('\n');
}

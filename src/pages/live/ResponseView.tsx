import { useId } from 'react';
import { type Exchange, headerOf } from '../../core/live/exchange.ts';
import { retryDelay } from '../../core/live/retryDelay.ts';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import styles from './LivePage.module.css';

/** More is cut, with a notice: a page of text helps nobody and makes the browser slow. */
const MOST_SHOWN = 20_000;

/** The answer as it came: status, time, the headers that a page may read, the body, and the ids for support. */
export function ResponseView({ exchange, now }: { readonly exchange: Exchange; readonly now: number }) {
  const t = useText();
  const id = useId();
  const { transport, status, statusText, took, headers, body, clientRequestId, method } = exchange;
  const requestId = headerOf(exchange, 'request-id');
  const ids = [
    ...(requestId ? [`request-id: ${requestId}`] : []),
    `client-request-id: ${clientRequestId}`,
    `date: ${headerOf(exchange, 'date') ?? new Date(now).toISOString()}`,
  ].join('\n');
  const retry =
    status === undefined
      ? null
      : retryDelay({ status, method, tries: 1, retryAfter: headerOf(exchange, 'retry-after'), now });
  const formatted = formattedBody(body);
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('live.response.title')}</h2>
      {transport === 'answered' ? (
        <p className={styles.status}>
          {t('live.response.status', { status: `${status} ${statusText ?? ''}`.trim(), took })}
        </p>
      ) : (
        <Notice meaning="action">
          <p>{t(`live.response.none.${transport}`)}</p>
        </Notice>
      )}
      {retry?.kind === 'too-long' && (
        <Notice meaning="action">
          <p>{t('live.response.tooLong', { seconds: Math.ceil(retry.ms / 1000) })}</p>
        </Notice>
      )}
      {body.trim() !== '' && (
        <>
          <h3>{t('live.response.body')}</h3>
          {formatted.length > MOST_SHOWN && (
            <p className={styles.soft}>
              {t('live.response.cut', { length: formatted.length, shown: MOST_SHOWN })}
            </p>
          )}
          <CodeBlock label={t('live.response.body')} code={formatted.slice(0, MOST_SHOWN)} />
        </>
      )}
      {headers.length > 0 && (
        <details className={styles.more}>
          <summary>{t('live.response.headers')}</summary>
          <CodeBlock
            label={t('live.response.headers')}
            code={headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          />
        </details>
      )}
      <h3>{t('live.response.ids')}</h3>
      <CodeBlock
        label={t('live.response.ids')}
        code={ids}
        actions={
          <CopyButton
            weight="quiet"
            text={() => ids}
            words={{
              copy: t('live.response.copyIds'),
              copied: t('shell.copied'),
              failed: t('shell.copyFailed'),
            }}
          />
        }
      />
    </section>
  );
}

/** JSON with line breaks; anything else as it came. */
function formattedBody(body: string): string {
  if (body.length > 2_000_000) return body;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

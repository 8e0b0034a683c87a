import { useId } from 'react';
import { compareRuns, compareTokens } from '../../core/live/compareTokens.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import styles from './LivePage.module.css';
import type { Run } from './run.ts';

const MEANING = { fixed: 'fine', broken: 'blocked', changed: 'action', same: 'information' } as const;
/** Every new token has other times; `iat` has a row of its own. */
const TIMES = new Set(['iat', 'exp']);

/** The last two runs of the same call side by side: status, permissions, and the claims that decide. */
export function BeforeAfter({ before, after }: { readonly before: Run; readonly after: Run }) {
  const t = useText();
  const id = useId();
  const verdict = compareRuns(endOf(before), endOf(after));
  const difference = before.token && after.token ? compareTokens(before.token, after.token) : null;
  const none = t('live.again.none');
  const rows = [
    [t('live.again.status'), statusOf(before), statusOf(after)],
    [t('live.again.issued'), issued(before) ?? none, issued(after) ?? none],
    [t('live.again.gained'), '', difference?.gained.join(', ') || none],
    [t('live.again.lost'), '', difference?.lost.join(', ') || none],
    ...(difference?.claims ?? [])
      .filter(({ claim }) => !TIMES.has(claim))
      .map(({ claim, before: first, after: second }) => [claim, first ?? none, second ?? none]),
  ];
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('live.again.title')}</h2>
      <Notice meaning={MEANING[verdict]}>
        <p>{t(`live.again.verdict.${verdict}`)}</p>
      </Notice>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('live.again.before')}</th>
            <th scope="col">{t('live.again.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, first, second]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{first}</td>
              <td>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const statusOf = ({ exchange }: Run): string => String(exchange?.status ?? exchange?.transport ?? '');
const issued = ({ token }: Run): string | null => {
  const at = token?.lifetime.issuedAt;
  return at === undefined ? null : new Date(at).toISOString();
};
function endOf({ exchange, walk }: Run) {
  const { state } = walk;
  const ranked = state.kind === 'outcome' && state.outcome.kind === 'diagnosed' ? state.outcome.ranked : [];
  return { status: exchange?.status, fault: ranked[0]?.id };
}

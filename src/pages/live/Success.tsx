import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { noAnswers } from '../../core/engine/answers.ts';
import { compareTokens, type TokenDifference } from '../../core/live/compareTokens.ts';
import { successNotes } from '../../core/live/successNotes.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses } from '../addresses.ts';
import { readers } from '../session/engine.ts';
import { useText } from '../text/useText.ts';
import { PRIVATE } from './fields.ts';
import { LiveOutcome } from './LiveOutcome.tsx';
import styles from './LivePage.module.css';
import type { Run } from './run.ts';

/** A success is an answer too: what it may be hiding, and what to compare with the app that fails. */
export function Success({ run }: { readonly run: Run }) {
  const t = useText();
  const id = useId();
  const notes = successNotes(run.exchange?.body ?? '', run.exchange?.href);
  const doubtful = notes.some(({ kind }) => kind === 'empty-list' || kind === 'null-members');
  return (
    <>
      <section className={styles.part} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{t('live.success.title', { status: run.exchange?.status ?? '' })}</h2>
        <Notice meaning={doubtful ? 'action' : 'fine'}>
          <p>{t('live.success.body')}</p>
          {notes.map((note) => (
            <p key={note.kind}>
              {note.kind === 'null-members'
                ? t('live.success.note.null-members', { count: note.count })
                : t(`live.success.note.${note.kind}`)}
            </p>
          ))}
        </Notice>
        {doubtful && (
          <p>
            <Link
              to={addresses.question('missing-data', {
                ...noAnswers,
                choices: [{ question: 'status', option: 'missing-data' }],
              })}
            >
              {t('live.success.limited')}
            </Link>
          </p>
        )}
        {run.token && <Compare run={run} />}
      </section>
      {doubtful && isNamed(run) && <LiveOutcome run={run} missing={[]} />}
    </>
  );
}

/** Whether the answer itself says that something is missing, and not the person's choice alone. */
function isNamed({ walk: { state } }: Run): boolean {
  if (state.kind !== 'outcome' || state.outcome.kind !== 'diagnosed') return false;
  return state.outcome.ranked[0]?.certainty !== 'possible';
}

function Compare({ run }: { readonly run: Run }) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<TokenDifference | 'unreadable' | null>(null);
  const compare = async () => {
    const { readToken } = await readers.load();
    const other = readToken(field.current?.value ?? '');
    setFound(other.ok && run.token ? compareTokens(other.value, run.token) : 'unreadable');
  };
  return (
    <details className={styles.more}>
      <summary>{t('live.compare.title')}</summary>
      <p>
        <label htmlFor={`${id}-token`}>{t('live.compare.label')}</label>
        <textarea ref={field} id={`${id}-token`} className={styles.field} rows={3} {...PRIVATE} />
      </p>
      <Button onClick={compare}>{t('live.compare.show')}</Button>
      <div role="status">
        {found === 'unreadable' && <p>{t('live.token.problem')}</p>}
        {found !== null && found !== 'unreadable' && <Difference found={found} />}
      </div>
    </details>
  );
}

function Difference({ found }: { readonly found: TokenDifference }) {
  const t = useText();
  return (
    <>
      {found.gained.length > 0 && <p>{t('live.compare.missing', { names: found.gained.join(', ') })}</p>}
      {found.lost.length > 0 && <p>{t('live.compare.more', { names: found.lost.join(', ') })}</p>}
      {found.claims.length === 0 ? (
        <p>{t('live.compare.same')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('live.compare.claim')}</th>
              <th scope="col">{t('live.compare.failing')}</th>
              <th scope="col">{t('live.compare.test')}</th>
            </tr>
          </thead>
          <tbody translate="no">
            {found.claims.map(({ claim, before, after }) => (
              <tr key={claim}>
                <th scope="row">{claim}</th>
                <td>{before ?? t('live.compare.absent')}</td>
                <td>{after ?? t('live.compare.absent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

import { useId, useState } from 'react';
import { challengeClaims } from '../../core/live/challengeClaims.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../text/useText.ts';
import { ConfirmSend } from './ConfirmSend.tsx';
import { isChanging } from './callForm.ts';
import styles from './LivePage.module.css';
import type { Run } from './run.ts';

export type Mend =
  | { readonly kind: 'consent'; readonly scopes: readonly string[] }
  | { readonly kind: 'claims'; readonly claims: string }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'account' };

interface Props {
  readonly run: Run;
  /** Delegated permissions that would suffice and are missing. */
  readonly missing: readonly string[];
  readonly onMend: (mend: Mend) => void;
}

/**
 * What a page can mend by itself, one button each: it does it and repeats the same call, after asking where that call
 * changes data.
 */
export function MendAgain({ run, missing, onMend }: Props) {
  const t = useText();
  const id = useId();
  const [asking, setAsking] = useState<Mend | null>(null);
  const claims = run.exchange ? challengeClaims(run.exchange) : (run.problem?.claims ?? null);
  if (run.by === 'pasted') return <p className={styles.soft}>{t('live.mend.pasted')}</p>;
  const begin = (mend: Mend) => (run.call && isChanging(run.call) ? setAsking(mend) : onMend(mend));
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('live.mend.title')}</h3>
      {asking && run.call ? (
        <ConfirmSend
          call={run.call}
          onSend={() => {
            setAsking(null);
            onMend(asking);
          }}
          onLeave={() => setAsking(null)}
        />
      ) : (
        <div className={styles.actions}>
          {missing.length > 0 && (
            <Button weight="primary" onClick={() => begin({ kind: 'consent', scopes: missing })}>
              {t('live.mend.consent', { names: missing.join(', ') })}
            </Button>
          )}
          {claims && (
            <Button weight="primary" onClick={() => begin({ kind: 'claims', claims })}>
              {t('live.mend.claims')}
            </Button>
          )}
          {run.exchange && <Button onClick={() => begin({ kind: 'fresh' })}>{t('live.mend.fresh')}</Button>}
          <Button onClick={() => begin({ kind: 'account' })}>{t('live.mend.account')}</Button>
        </div>
      )}
      <p className={styles.soft}>{t('live.mend.elsewhere')}</p>
    </section>
  );
}

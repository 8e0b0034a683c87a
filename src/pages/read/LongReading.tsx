import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import { ErrorList } from './ErrorChoice.tsx';
import { errorName } from './errorName.ts';
import type { Recorded } from './prepare.ts';
import styles from './Read.module.css';

/** Where the reading of something long stands: under way, or at the question which failed exchange is meant. */
export type Stage =
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'pick'; readonly recorded: Recorded; choose(at: number): void };

interface Props {
  readonly stage: Stage;
  onCancel(): void;
}

/** How far the reading of something long is, with a way to stop it; then the exchanges of a recording to choose from. */
export function LongReading({ stage, onCancel }: Props) {
  return stage.kind === 'reading' ? (
    <Progress share={stage.share} onCancel={onCancel} />
  ) : (
    <Pick {...stage} onCancel={onCancel} />
  );
}

function Progress({ share, onCancel }: { readonly share: number; onCancel(): void }) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.progress}>
      <p id={id} role="status">
        {t('evidence.long.reading')}
      </p>
      <progress max={1} value={share} aria-labelledby={id} />
      <Button onClick={onCancel}>{t('evidence.long.cancel')}</Button>
    </div>
  );
}

function Pick({ recorded, choose, onCancel }: Extract<Stage, { kind: 'pick' }> & Omit<Props, 'stage'>) {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { errors, broken } = recorded;
  return (
    <section className={styles.pick} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('evidence.long.pick', { count: errors.length })}
      </h2>
      <p className={styles.soft}>{t('evidence.errors.hint')}</p>
      {broken && (
        <Notice meaning="information">
          <p>{t('evidence.problem.recording-broken')}</p>
        </Notice>
      )}
      <ErrorList errors={errors} names={errors.map((error) => errorName(t, error))} onChoose={choose} />
      <Button weight="quiet" onClick={onCancel}>
        {t('evidence.long.back')}
      </Button>
    </section>
  );
}

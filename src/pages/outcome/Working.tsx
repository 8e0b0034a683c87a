import type { ReactNode } from 'react';
import { useText } from '../text/useText.ts';
import { OutcomeHeading } from './OutcomeHeading.tsx';
import styles from './OutcomePage.module.css';

/** The frame of an outcome that is not there yet, as the file shows it: a heading, and space for what comes. */
export function Working({ children }: { readonly children?: ReactNode }) {
  const t = useText();
  return (
    <div className={styles.working}>
      <OutcomeHeading>{t('outcome.title')}</OutcomeHeading>
      {children || <p>{t('outcome.working')}</p>}
      <noscript>
        <p>{t('outcome.needsScript')}</p>
      </noscript>
    </div>
  );
}

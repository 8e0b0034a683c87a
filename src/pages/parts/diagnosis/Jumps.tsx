import type { ReactNode } from 'react';
import { useText } from '../../text/useText.ts';
import styles from './Diagnosis.module.css';

/** Ways to the parts of a long page, under its heading. */
export function Jumps({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <nav className={styles.jumps} aria-label={t('diagnosis.jumps')}>
      {children}
    </nav>
  );
}

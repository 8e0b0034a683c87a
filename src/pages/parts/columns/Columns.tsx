import type { ReactNode } from 'react';
import styles from './Columns.module.css';

interface Props {
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** The thing itself at the left, what goes with it at the right; one column where there is no room. */
export function Columns({ children, aside }: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}

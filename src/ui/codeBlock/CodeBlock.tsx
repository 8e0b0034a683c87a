import type { ReactNode } from 'react';
import styles from './CodeBlock.module.css';

interface Props {
  readonly label: string;
  readonly code: string;
  /** What can be done with it, e.g. copied. */
  readonly actions?: ReactNode;
}

/** A code sample as it stands in its file. Scrolls sideways by itself, so the page never does. */
export function CodeBlock({ label, code, actions }: Props) {
  return (
    <div className={styles.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={label} tabIndex={0} className={styles.scroll} translate="no">
        <pre className={styles.code}>
          <code>{code}</code>
        </pre>
      </section>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

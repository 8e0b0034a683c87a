import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './LinkCard.module.css';

interface Props {
  readonly to: string;
  readonly title: ReactNode;
  /** What it looks like in practice. */
  readonly children?: ReactNode;
  /** Set where this is what was chosen, in words. */
  readonly chosen?: string | undefined;
  /** Less than a full answer, e.g. "I'm not sure". */
  readonly faint?: boolean;
}

/**
 * An option as a large link: it works without script, opens in another tab, and takes one action where
 * a radio button and a submit would take two.
 */
export function LinkCard({ to, title, children, chosen, faint = false }: Props) {
  const state = [styles.card, chosen ? styles.chosen : '', faint ? styles.faint : ''].filter(Boolean);
  return (
    <Link to={to} className={state.join(' ')} aria-current={chosen ? 'true' : undefined}>
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {chosen && <span className={styles.badge}>{chosen}</span>}
        {children}
      </span>
      <ChevronRight aria-hidden size={20} className={styles.arrow} />
    </Link>
  );
}

import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** The four meanings that a colour may have here, each with a shape of its own. */
export type Meaning = 'blocked' | 'action' | 'fine' | 'information';

const shapes = { blocked: OctagonX, action: TriangleAlert, fine: CircleCheck, information: Info } as const;

interface Props {
  readonly meaning: Meaning;
  readonly children: ReactNode;
}

/** A remark that stands apart. Its meaning shows in shape and words, not in colour alone. */
export function Notice({ meaning, children }: Props) {
  const Shape = shapes[meaning];
  return (
    <div className={`${styles.notice} ${styles[meaning]}`}>
      <Shape aria-hidden size={20} className={styles.shape} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}

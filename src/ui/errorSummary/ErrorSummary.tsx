import { OctagonX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { JumpLink } from '../jumpLink/JumpLink.tsx';
import styles from './ErrorSummary.module.css';

interface Props {
  readonly title: string;
  /** What is wrong and what was expected. */
  readonly problem: string;
  /** Id of the field that it is about, and what the way to it is called. */
  readonly field: string;
  readonly toField: string;
}

/** What is wrong with what was entered, before the field. Takes the focus when it appears. */
export function ErrorSummary({ title, problem, field, toField }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={styles.summary}>
      <OctagonX aria-hidden size={20} className={styles.shape} />
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p>{problem}</p>
        <JumpLink to={field} className={styles.way}>
          {toField}
        </JumpLink>
      </div>
    </div>
  );
}

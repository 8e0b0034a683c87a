import { OctagonX } from 'lucide-react';
import type { Ref } from 'react';
import { JumpLink } from '../../../ui/jumpLink/JumpLink.tsx';
import type { InputProblem } from '../../session/takeIn.ts';
import { useText } from '../../text/useText.ts';
import styles from './EvidenceBox.module.css';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly problem: InputProblem;
  /** Id of the field that the problem is about. */
  readonly field: string;
}

/** What is wrong with what was entered and what was expected, before the field, with the focus on it. */
export function ProblemSummary({ ref, problem, field }: Props) {
  const t = useText();
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={styles.problem}>
      <OctagonX aria-hidden size={20} />
      <div>
        <h2 className={styles.problemTitle}>{t('evidence.problem.title')}</h2>
        <JumpLink to={field}>{t(`evidence.problem.${problem}`)}</JumpLink>
      </div>
    </div>
  );
}

import type { DiagnosisStep, OfficialSource } from '../../../knowledge/types.ts';
import { useText } from '../../text/useText.ts';
import { Prose } from '../prose/Prose.tsx';
import { CodeSamples } from './CodeSamples.tsx';
import styles from './Diagnosis.module.css';
import { PortalPath } from './PortalPath.tsx';

interface Props {
  readonly steps: readonly DiagnosisStep[];
  readonly sources: readonly OfficialSource[];
}

/** What to do, in order, each step with who must do it, where in the portal, and in which code. */
export function Steps({ steps, sources }: Props) {
  const t = useText();
  // Where one does it all, the page says once who.
  const several = new Set(steps.map(({ actor }) => actor)).size > 1;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id} className={styles.step}>
          <div className={styles.stepHead}>
            <h3>{step.title}</h3>
            {several && <p className={styles.actor}>{t(`diagnosis.actor.${step.actor}`)}</p>}
          </div>
          <Prose paragraphs={step.body} sources={sources} />
          {step.portal && <PortalPath place={step.portal} />}
          {step.samples.length > 0 && <CodeSamples samples={step.samples} />}
        </li>
      ))}
    </ol>
  );
}

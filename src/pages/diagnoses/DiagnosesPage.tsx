import { Link } from 'react-router';
import type { DiagnosisSummary } from '../../knowledge/types.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses } from '../addresses.ts';
import { Jumps } from '../parts/diagnosis/Jumps.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { useText } from '../text/useText.ts';
import styles from './DiagnosesPage.module.css';

/** The stages in the order in which a call meets them. */
const stages = [
  'token',
  'graph-401',
  'graph-400',
  'graph-403',
  'other',
] as const satisfies DiagnosisSummary['stage'][];

/** Every fault that is written, by where the call fails. */
export function DiagnosesPage({ index }: { readonly index: readonly DiagnosisSummary[] }) {
  const t = useText();
  const written = stages
    .map((stage) => ({ stage, faults: index.filter((each) => each.stage === stage) }))
    .filter(({ faults }) => faults.length > 0);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('diagnosis.listTitle')}</h1>
        <p>{t('diagnosis.listLead')}</p>
        <Jumps>
          {written.map(({ stage, faults }) => (
            <JumpLink key={stage} to={stage}>
              {t('diagnosis.listStage', { stage: t(`diagnosis.stage.${stage}`), count: faults.length })}
            </JumpLink>
          ))}
        </Jumps>
      </header>
      {written.map(({ stage, faults }) => (
        <Section key={stage} id={stage} title={t(`diagnosis.stage.${stage}`)}>
          <p className={styles.soft}>{t(`diagnosis.stageHint.${stage}`)}</p>
          <ul className={styles.list}>
            {faults.map(({ id, title, summary }) => (
              <li key={id}>
                <Link to={addresses.diagnosis(id)}>{title}</Link>
                <p className={styles.soft}>{summary}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Actor, DiagnosisSummary } from '../../knowledge/types.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses } from '../addresses.ts';
import filterStyles from '../filters/Filters.module.css';
import { Filters } from '../filters/Filters.tsx';
import { useFilters } from '../filters/useFilters.ts';
import { Jumps } from '../parts/diagnosis/Jumps.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { useText } from '../text/useText.ts';
import styles from './DiagnosesPage.module.css';
import { filterDiagnoses } from './filterDiagnoses.ts';

/** The stages in the order in which a call meets them. */
const stages = [
  'token',
  'graph-401',
  'graph-400',
  'graph-403',
  'other',
] as const satisfies DiagnosisSummary['stage'][];
const actors = ['developer', 'tenant-administrator', 'user', 'microsoft'] as const satisfies Actor[];

/** Every fault that is written, by where the call fails. */
export function DiagnosesPage({ index }: { readonly index: readonly DiagnosisSummary[] }) {
  const t = useText();
  const id = useId();
  // Not kept with the history, like the choices: it is typed, and may be anything.
  const [words, setWords] = useState('');
  const { chosen, choose, clear } = useFilters();
  const shown = filterDiagnoses(index, { ...chosen, words });
  const written = stages
    .map((stage) => ({ stage, faults: shown.filter((each) => each.stage === stage) }))
    .filter(({ faults }) => faults.length > 0);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('diagnosis.listTitle')}</h1>
        <p>{t('diagnosis.listLead')}</p>
        <Filters
          choices={[
            {
              id: 'stage',
              label: t('filters.stage'),
              options: stages.map((id) => ({ id, label: t(`diagnosis.stage.${id}`) })),
            },
            {
              id: 'actor',
              label: t('filters.actor'),
              options: actors.map((id) => ({ id, label: t(`diagnosis.actor.${id}`) })),
            },
          ]}
          chosen={{ ...chosen, words }}
          onChoose={choose}
          onClear={() => {
            clear();
            setWords('');
          }}
          count={t('diagnosis.shown', { count: shown.length })}
        >
          <label htmlFor={id} className={filterStyles.label}>
            {t('filters.words')}
            <input
              id={id}
              type="search"
              className={filterStyles.field}
              autoComplete="off"
              spellCheck={false}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
        </Filters>
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

import { Link } from 'react-router';
import type { DiagnosisPage as Diagnosis } from '../../knowledge/types.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses } from '../addresses.ts';
import { Columns } from '../parts/columns/Columns.tsx';
import { Actors } from '../parts/diagnosis/Actors.tsx';
import { Jumps } from '../parts/diagnosis/Jumps.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { Sources } from '../parts/diagnosis/Sources.tsx';
import { Steps } from '../parts/diagnosis/Steps.tsx';
import { Prose, Words } from '../parts/prose/Prose.tsx';
import { useText } from '../text/useText.ts';
import styles from './DiagnosisPage.module.css';
import { SharedHint } from './SharedHint.tsx';
import { SharedOutcome } from './SharedOutcome.tsx';

/** One fault, whole: the page to link to. Opened with answers in its address it says how they led here. */
export function DiagnosisPage({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const t = useText();
  const { sources } = diagnosis;
  return (
    <Columns
      aside={
        <div className={styles.aside}>
          <SharedOutcome
            diagnosis={diagnosis}
            otherwise={
              <section className={styles.find}>
                <h2>{t('diagnosis.find')}</h2>
                <p>{t('diagnosis.findHint')}</p>
                <Link to={addresses.start}>{t('diagnosis.findAction')}</Link>
              </section>
            }
          />
        </div>
      }
    >
      <header className={styles.head}>
        <p className={styles.stage}>{t(`diagnosis.stage.${diagnosis.stage}`)}</p>
        <h1 tabIndex={-1}>{diagnosis.title}</h1>
        <Jumps>
          <JumpLink to="tell">{t('diagnosis.tell')}</JumpLink>
          <JumpLink to="steps">{t('diagnosis.steps')}</JumpLink>
          <JumpLink to="sources">{t('diagnosis.sources')}</JumpLink>
        </Jumps>
        <SharedHint />
      </header>
      <Section id="meaning" title={t('diagnosis.meaning')}>
        <Prose paragraphs={diagnosis.meaning} sources={sources} />
      </Section>
      <Section id="tell" title={t('diagnosis.tell')}>
        <Prose paragraphs={diagnosis.tell} sources={sources} />
        {diagnosis.lookAlikes.length > 0 && (
          <div className={styles.lookAlikes}>
            <h3>{t('diagnosis.lookAlikes')}</h3>
            <dl>
              {diagnosis.lookAlikes.map(({ id, title, differs }) => (
                <div key={id}>
                  <dt>
                    <Link to={addresses.diagnosis(id)}>{title}</Link>
                  </dt>
                  <dd>
                    <Words paragraph={differs} sources={sources} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </Section>
      <Section id="actors" title={t('diagnosis.actors')}>
        <Actors actors={diagnosis.actors} />
      </Section>
      <Section id="steps" title={t('diagnosis.steps')}>
        <Steps steps={diagnosis.steps} sources={sources} />
      </Section>
      <Section id="confirm" title={t('diagnosis.confirm')}>
        <Prose paragraphs={diagnosis.confirm} sources={sources} />
      </Section>
      <Section id="why" title={t('diagnosis.why')}>
        <Prose paragraphs={diagnosis.why} sources={sources} />
      </Section>
      <Section id="sources" title={t('diagnosis.sources')}>
        <Sources sources={sources} />
      </Section>
      {diagnosis.related.length > 0 && (
        <Section id="related" title={t('diagnosis.related')}>
          <ul className={styles.related}>
            {diagnosis.related.map(({ id, title }) => (
              <li key={id}>
                <Link to={addresses.diagnosis(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Columns>
  );
}

import { useEffect } from 'react';
import { Link } from 'react-router';
import type { RankedDiagnosis } from '../../core/engine/outcome.ts';
import { loadDiagnosis } from '../../knowledge/loadDiagnosis.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses } from '../addresses.ts';
import { Actors } from '../parts/diagnosis/Actors.tsx';
import { Jumps } from '../parts/diagnosis/Jumps.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { Steps } from '../parts/diagnosis/Steps.tsx';
import { Prose } from '../parts/prose/Prose.tsx';
import { errorsId } from '../read/errorName.ts';
import type { FactGroup } from '../read/factGroups.ts';
import { useReadParts } from '../session/readParts.ts';
import { useSession } from '../session/useSession.ts';
import type { WalkView } from '../session/useWalk.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import { CertaintyWord } from './CertaintyWord.tsx';
import { OtherFaults } from './OtherFaults.tsx';
import { OutcomeActions } from './OutcomeActions.tsx';
import { OutcomeHeading } from './OutcomeHeading.tsx';
import styles from './OutcomePage.module.css';
import { Reasons } from './Reasons.tsx';
import { Working } from './Working.tsx';

interface Props {
  readonly view: WalkView;
  readonly ranked: readonly RankedDiagnosis[];
  readonly groups: readonly FactGroup[];
}

/** The fault that fits best: how sure, who must act, why we think so, what to do; then what else it may be. */
export function Diagnosed({ view, ranked, groups }: Props) {
  const t = useText();
  const parts = useReadParts();
  const [first, ...others] = ranked as [RankedDiagnosis, ...RankedDiagnosis[]];
  const pages = useLoaded(
    loadDiagnosis,
    ranked.map(({ id }) => id),
  );
  const page = pages.get(first.id);
  const session = useSession();
  const several = parts?.severalErrors(session);
  useEffect(() => {
    if (page) document.title = `${page.title} · ${t('shell.name')}`;
  }, [page, t]);
  if (!page) return <Working />;
  const othersPart = others.length > 0 && <OtherFaults view={view} others={others} pages={pages} />;
  // Where nothing speaks for the first, the others are just as good: they come before what to do about it.
  const isOneOfMany = first.certainty === 'possible';
  return (
    <>
      <header className={styles.head}>
        <CertaintyWord certainty={first.certainty} />
        <OutcomeHeading>{page.title}</OutcomeHeading>
        <div className={styles.acts}>
          <span className={styles.soft}>{t('diagnosis.actors')}</span>
          <Actors actors={page.actors} />
        </div>
        <Jumps>
          {several && (
            <JumpLink to={errorsId(several.evidence)}>
              {t('outcome.errors', { count: several.count })}
            </JumpLink>
          )}
          <JumpLink to="steps">{t('diagnosis.steps')}</JumpLink>
          <JumpLink to="actions">{t('outcome.not')}</JumpLink>
          {others.length > 0 && (
            <JumpLink to="others">{t('outcome.others', { count: others.length })}</JumpLink>
          )}
        </Jumps>
      </header>
      <Section id="reasons" title={t('outcome.whyTitle')}>
        <Reasons reasons={first.reasons} signals={page.signals} groups={groups} />
        {parts && <parts.EvidenceFigures groups={groups} before={view} />}
      </Section>
      {isOneOfMany && othersPart}
      <Section id="meaning" title={t('diagnosis.meaning')}>
        <Prose paragraphs={page.meaning} sources={page.sources} />
      </Section>
      <Section id="steps" title={t('diagnosis.steps')}>
        <Steps steps={page.steps} sources={page.sources} />
      </Section>
      <Section id="confirm" title={t('diagnosis.confirm')}>
        <Prose paragraphs={page.confirm} sources={page.sources} />
      </Section>
      <p>
        <Link to={addresses.diagnosis(first.id)}>{t('outcome.whole')}</Link>
      </p>
      <OutcomeActions view={view} ranked={ranked} />
      {!isOneOfMany && othersPart}
    </>
  );
}

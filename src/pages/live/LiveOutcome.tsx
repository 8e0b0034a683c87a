import { useId } from 'react';
import { Link, useNavigate } from 'react-router';
import { noAnswers } from '../../core/engine/answers.ts';
import { loadDiagnosis } from '../../knowledge/loadDiagnosis.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses, addressOf } from '../addresses.ts';
import { CertaintyWord } from '../outcome/CertaintyWord.tsx';
import { Reasons } from '../outcome/Reasons.tsx';
import { Actors } from '../parts/diagnosis/Actors.tsx';
import { Steps } from '../parts/diagnosis/Steps.tsx';
import { Prose } from '../parts/prose/Prose.tsx';
import { takeIn } from '../session/takeIn.ts';
import { useSession } from '../session/useSession.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import styles from './LivePage.module.css';
import type { Run } from './useLive.ts';

/** What a run means: its first fault with reasons and steps, whose client it is about, and the way into the tree. */
export function LiveOutcome({ run }: { readonly run: Run }) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const { evidence } = useSession();
  const { state } = run.walk;
  const first =
    state.kind === 'outcome' && state.outcome.kind === 'diagnosed' ? state.outcome.ranked[0] : undefined;
  const pages = useLoaded(loadDiagnosis, first ? [first.id] : []);
  const asked = state.kind === 'question' ? state.question : null;
  const questions = useLoaded(loadQuestion, asked ? [asked] : []);
  const page = first && pages.get(first.id);
  const others = evidence.filter((each) => !each.id.startsWith('live'));
  const open = async () => {
    // What was pasted is about another call: the two are never mixed.
    const emptied = others.map((each) => ({ ...each, text: '' }));
    const taken = await takeIn([...emptied, ...run.evidence]);
    if (taken.ok) navigate(addressOf(run.walk, noAnswers));
  };
  const question = asked ? questions.get(asked)?.title : undefined;
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('live.outcome.title')}</h2>
      <p>
        <WhoseClient run={run} />
      </p>
      {first && page && (
        <>
          <CertaintyWord certainty={first.certainty} />
          <h3>
            <Link to={addresses.diagnosis(first.id)}>{page.title}</Link>
          </h3>
          <Actors actors={page.actors} />
          <p>{t('live.outcome.why')}</p>
          <Reasons reasons={first.reasons} signals={page.signals} groups={[]} />
          <Prose paragraphs={page.meaning} sources={page.sources} />
          <Steps steps={page.steps} sources={page.sources} />
        </>
      )}
      {state.kind === 'outcome' && state.outcome.kind === 'unmatched' && (
        <Notice meaning="information">
          <p>{t('live.outcome.unmatched')}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button onClick={open}>
          {question ? t('live.outcome.question', { question }) : t('live.outcome.open')}
        </Button>
        {others.length > 0 && <span className={styles.soft}>{t('live.outcome.replaces')}</span>}
      </div>
    </section>
  );
}

function WhoseClient({ run }: { readonly run: Run }) {
  const t = useText();
  if (run.problem) return t('live.outcome.signIn', { client: run.client ?? '' });
  return run.by === 'pasted'
    ? t('live.outcome.pasted', { client: run.client ?? 'none' })
    : t('live.outcome.client', { client: run.client ?? '' });
}

import { type ReactNode, useId } from 'react';
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
import { isLive, type Run } from './run.ts';

interface Props {
  readonly run: Run;
  /** Permissions that the call needs and the token lacks. */
  readonly missing: readonly string[];
  /** What can be done about it here and now: it stands before what has to be done elsewhere. */
  readonly children?: ReactNode;
}

/**
 * What a run means: its first fault with reasons and steps, what else it may be, whose client it is about, and the way
 * into the tree.
 */
export function LiveOutcome({ run, missing, children }: Props) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const { evidence } = useSession();
  const { state } = run.walk;
  const [first, ...others] =
    state.kind === 'outcome' && state.outcome.kind === 'diagnosed' ? state.outcome.ranked : [];
  const ids = first ? [first, ...others].map((each) => each.id) : [];
  const pages = useLoaded(loadDiagnosis, ids);
  const asked = state.kind === 'question' ? state.question : null;
  const questions = useLoaded(loadQuestion, asked ? [asked] : []);
  const page = first && pages.get(first.id);
  const pasted = evidence.filter((each) => !isLive(each));
  // The test app's own trouble never takes the place of what is known of the app that fails.
  const stays = run.problem !== null && pasted.length > 0;
  const open = async () => {
    // What was pasted, or left by another test, is about another call: they are never mixed.
    const emptied = evidence.map((each) => ({ ...each, text: '' }));
    const own = new Set(run.evidence.map((each) => each.id));
    const taken = await takeIn([...emptied.filter((each) => !own.has(each.id)), ...run.evidence]);
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
        </>
      )}
      {missing.length > 0 && <p>{t('live.outcome.missing', { names: missing.join(', ') })}</p>}
      {children}
      {page && (
        <>
          <h3>{t('diagnosis.steps')}</h3>
          <Steps steps={page.steps} sources={page.sources} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{t('outcome.others', { count: others.length })}</h3>
          <ul className={styles.list}>
            {others.map((each) => (
              <li key={each.id}>
                <Link to={addresses.diagnosis(each.id)}>{pages.get(each.id)?.title ?? each.id}</Link>{' '}
                <CertaintyWord certainty={each.certainty} short />
              </li>
            ))}
          </ul>
        </>
      )}
      {state.kind === 'outcome' && state.outcome.kind === 'unmatched' && (
        <Notice meaning="information">
          <p>{t('live.outcome.unmatched')}</p>
        </Notice>
      )}
      {stays ? (
        <p className={styles.soft}>{t('live.outcome.stays')}</p>
      ) : (
        <div className={styles.actions}>
          <Button onClick={open}>
            {question ? t('live.outcome.question', { question }) : t('live.outcome.open')}
          </Button>
          {pasted.length > 0 && <span className={styles.soft}>{t('live.outcome.replaces')}</span>}
        </div>
      )}
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

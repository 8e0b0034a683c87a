import { useMemo } from 'react';
import { Navigate, useLocation } from 'react-router';
import { type Answers, noAnswers, UNSURE } from '../../core/engine/answers.ts';
import { withChoice } from '../../core/link/answersLink.ts';
import type { QuestionText } from '../../knowledge/types.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses, addressOf, answersOf } from '../addresses.ts';
import { Columns } from '../parts/columns/Columns.tsx';
import { KnownPanel } from '../parts/known/KnownPanel.tsx';
import { LinkCard } from '../parts/linkCard/LinkCard.tsx';
import { Prose, Words } from '../parts/prose/Prose.tsx';
import { engine } from '../session/engine.ts';
import { factsOf, sessionStore } from '../session/session.ts';
import { useWalk, type WalkView } from '../session/useWalk.ts';
import { useText } from '../text/useText.ts';
import { canAnswer } from './canAnswer.ts';
import styles from './WalkPage.module.css';

interface Props {
  readonly question: QuestionText;
}

/** One object for good: `Navigate` goes again whenever it is handed another. */
const MOVED = { moved: true };

/**
 * One question of the walk. The file holds all of it, with links that carry the answers which lead here;
 * once mounted, the links carry what is known instead and lead to wherever that ends.
 */
export function WalkPage({ question }: Props) {
  const t = useText();
  const location = useLocation();
  const state = useWalk(question.before);
  const view = state.kind === 'ready' ? state.value : null;
  const step = view?.walk.path.find((each) => each.question === question.id);
  const hrefs = useMemo(() => hrefsOf(question, view), [question, view]);

  const astray = view !== null && !step && !canAnswer(view, question.id);
  const assumed = view !== null && location.search === '' && view.answers.choices === question.before;
  const chosenWord = step?.by === 'evidence' ? t('walk.chosenByEvidence') : t('walk.chosen');
  const faultsLeft = view?.walk.state.kind === 'question' ? view.walk.state.faultsLeft : null;
  return (
    <Columns aside={<KnownPanel view={view} assumed={assumed} />}>
      {astray && <Navigate replace to={addressOf(view.walk, view.answers)} state={MOVED} />}
      {view?.outdated && !astray && (
        <Navigate replace to={addresses.question(question.id, answersOf(view.walk, view.answers))} />
      )}
      <header className={styles.question}>
        <h1 tabIndex={-1}>{question.title}</h1>
        <Prose paragraphs={question.why} />
      </header>
      {(location.state as { moved?: boolean } | null)?.moved && (
        <Notice meaning="information">
          <p>{t('walk.moved')}</p>
        </Notice>
      )}
      <nav aria-label={t('walk.options')}>
        <ul className={styles.options} onPointerEnter={engine.preload} onFocus={engine.preload}>
          {question.options.map((option) => (
            <li key={option.id}>
              <LinkCard
                to={hrefs.get(option.id) ?? ''}
                title={option.label}
                chosen={step?.option === option.id ? chosenWord : undefined}
              >
                {option.looksLike.map((paragraph, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: content never reorders
                  <span key={at} className={styles.looksLike}>
                    <Words paragraph={paragraph} plain />
                  </span>
                ))}
              </LinkCard>
            </li>
          ))}
          <li>
            <LinkCard
              to={hrefs.get(UNSURE) ?? ''}
              title={t('walk.unsure')}
              chosen={step?.option === UNSURE ? chosenWord : undefined}
              faint
            >
              <span className={styles.looksLike}>{t('walk.unsureHint')}</span>
            </LinkCard>
          </li>
        </ul>
      </nav>
      <section className={styles.findOut} aria-labelledby="find-out">
        <h2 id="find-out" className={styles.findOutTitle}>
          {t('walk.howToFindOut')}
        </h2>
        <Prose paragraphs={question.unsure} />
      </section>
      <p className={styles.left}>{faultsLeft === null ? '' : t('walk.faultsLeft', { count: faultsLeft })}</p>
    </Columns>
  );
}

/** Where each option leads: by the tree alone in the file, by a walk over all that is known after. */
function hrefsOf(question: QuestionText, view: WalkView | null): ReadonlyMap<string, string> {
  const facts = factsOf(sessionStore.get().readings);
  const hrefs = new Map<string, string>();
  for (const option of [...question.options, { id: UNSURE, leadsTo: undefined }]) {
    const base: Answers = view?.answers ?? { ...noAnswers, choices: question.before };
    const answers = withChoice(base, { question: question.id, option: option.id });
    if (view) hrefs.set(option.id, addressOf(view.engine.walk(facts, answers), answers));
    else if (option.leadsTo) hrefs.set(option.id, addresses.question(option.leadsTo, answers));
    else hrefs.set(option.id, addresses.outcome(answers));
  }
  return hrefs;
}

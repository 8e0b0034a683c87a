import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { noAnswers } from '../../core/engine/answers.ts';
import { loadDiagnosisTitles } from '../../knowledge/loadDiagnosisTitles.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import type { DiagnosisPage } from '../../knowledge/types.ts';
import { addresses, addressOf } from '../addresses.ts';
import { Words } from '../parts/prose/Prose.tsx';
import { useMounted } from '../session/useSession.ts';
import { useWalk } from '../session/useWalk.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import styles from './DiagnosisPage.module.css';
import { useOwnWalk } from './ownWalk.ts';

const loadTitles = (_all: string, lang: Parameters<typeof loadDiagnosisTitles>[0]) =>
  loadDiagnosisTitles(lang);

interface Props {
  readonly diagnosis: DiagnosisPage;
  /** What stands in this place on a page that nobody shared: nothing moves when one takes the other's. */
  readonly otherwise: ReactNode;
}

/**
 * Where the address holds an outcome that somebody shared: how it was reached, and the way on. The page
 * stays pinned to its fault; where today's ranking puts another first, that is said.
 */
export function SharedOutcome({ diagnosis, otherwise }: Props) {
  const t = useText();
  const { search } = useLocation();
  const own = useOwnWalk();
  const shared = useMounted() && search !== '';
  const state = useWalk(noAnswers.choices);
  const view = shared && state.kind === 'ready' ? state.value : null;
  const { choices, saw } = view?.answers ?? noAnswers;
  const questions = useLoaded(
    loadQuestion,
    choices.map(({ question }) => question),
  );
  const signals = saw.flatMap((id) => {
    const [fault, signal = ''] = id.split('.');
    const words = fault === diagnosis.id ? diagnosis.signals[signal] : undefined;
    return words ? [{ id, words }] : [];
  });
  const outcome = view?.walk.state.kind === 'outcome' ? view.walk.state.outcome : null;
  const first = outcome?.kind === 'diagnosed' ? outcome.ranked[0]?.id : undefined;
  const differs = !own && first !== undefined && first !== diagnosis.id;
  const titles = useLoaded(loadTitles, differs ? ['all'] : []).get('all');
  if (!view || choices.length + signals.length === 0) return otherwise;
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <h2 id="shared" tabIndex={-1}>
        {t(own ? 'diagnosis.shared.own' : 'diagnosis.shared.title')}
      </h2>
      {!own && <p>{t('diagnosis.shared.why')}</p>}
      <ul>
        {signals.map(({ id, words }) => (
          <li key={id}>
            <Words paragraph={words} />
          </li>
        ))}
        {choices.map(({ question, option }) => {
          const text = questions.get(question);
          const label = text?.options.find((each) => each.id === option)?.label ?? t('known.unsure');
          return (
            <li key={question}>
              <span className={styles.soft}>{text?.title}</span> <strong>{text ? label : ''}</strong>
            </li>
          );
        })}
      </ul>
      {differs && <p>{t('diagnosis.shared.differs', { title: titles?.[first] ?? first })}</p>}
      <Link to={outcome ? addresses.outcome(view.answers) : addressOf(view.walk, view.answers)}>
        {t(own ? 'diagnosis.shared.back' : 'diagnosis.shared.continue')}
      </Link>
      {!own && <p className={styles.soft}>{t('diagnosis.shared.note')}</p>}
    </section>
  );
}

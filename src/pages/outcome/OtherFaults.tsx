import { Link } from 'react-router';
import type { RankedDiagnosis } from '../../core/engine/outcome.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import type { DiagnosisPage } from '../../knowledge/types.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses, answersOf } from '../addresses.ts';
import { OWN_WALK } from '../diagnosis/ownWalk.ts';
import { Section } from '../parts/diagnosis/Section.tsx';
import { Words } from '../parts/prose/Prose.tsx';
import type { WalkView } from '../session/useWalk.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import { canAnswer } from '../walk/canAnswer.ts';
import { CertaintyWord } from './CertaintyWord.tsx';
import styles from './OutcomePage.module.css';

interface Props {
  readonly view: WalkView;
  readonly others: readonly RankedDiagnosis[];
  readonly pages: ReadonlyMap<string, DiagnosisPage>;
}

/** The other faults that remain possible, each with the one fact that would decide and a way to answer it now. */
export function OtherFaults({ view, others, pages }: Props) {
  const t = useText();
  const carried = answersOf(view.walk, view.answers);
  const decidable = (question: string | undefined): question is string =>
    question !== undefined &&
    (view.walk.path.some((step) => step.question === question) || canAnswer(view, question));
  const questions = useLoaded(
    loadQuestion,
    others.flatMap(({ decidedBy }) => (decidable(decidedBy) ? [decidedBy] : [])),
  );
  return (
    <Section id="others" title={t('outcome.others', { count: others.length })}>
      <p className={styles.soft}>{t('outcome.othersHint')}</p>
      <ul className={styles.others}>
        {others.map(({ id, certainty, decidedBy }) => {
          const page = pages.get(id);
          const question = decidable(decidedBy) ? questions.get(decidedBy) : undefined;
          return (
            <li key={id} className={styles.other}>
              <div className={styles.otherHead}>
                <h3>
                  <Link to={addresses.diagnosis(id, carried)} state={OWN_WALK}>
                    {page?.title ?? id}
                  </Link>
                </h3>
                <CertaintyWord certainty={certainty} short />
              </div>
              {page && (
                <p>
                  <Words paragraph={page.decides} sources={page.sources} />
                </p>
              )}
              {question ? (
                <Link to={addresses.question(question.id, carried)} className={styles.decide}>
                  {t('outcome.decide', { question: question.title })}
                </Link>
              ) : (
                <JumpLink to="add-evidence" className={styles.decide}>
                  {t('outcome.decidePaste')}
                </JumpLink>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

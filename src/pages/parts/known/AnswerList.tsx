import { Link } from 'react-router';
import { type Answers, UNSURE } from '../../../core/engine/answers.ts';
import type { Step, Walk } from '../../../core/engine/walk.ts';
import type { Source } from '../../../core/facts/fact.ts';
import type { QuestionText } from '../../../knowledge/types.ts';
import { addresses, answersOf } from '../../addresses.ts';
import { useText } from '../../text/useText.ts';
import styles from './KnownPanel.module.css';

interface Props {
  readonly walk: Walk;
  readonly answers: Answers;
  readonly questions: ReadonlyMap<string, QuestionText>;
  readonly assumed: boolean;
}

/** Every answer of the walk, who gave it, and the way to change it. */
export function AnswerList({ walk, answers, questions, assumed }: Props) {
  const t = useText();
  const carried = answersOf(walk, answers);
  const origin = (step: Step) => {
    // What the person corrected answers like evidence.
    if (step.by === 'evidence')
      return t(step.facts.every(({ source }) => isSaid(source)) ? 'known.byPerson' : 'known.byEvidence');
    if (step.overruled) return t('known.overruled');
    return assumed ? t('known.assumed') : t('known.byPerson');
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{t('known.answers')}</h3>
      <ol className={styles.list}>
        {walk.path.map((step) => {
          const question = questions.get(step.question);
          const option = question?.options.find(({ id }) => id === step.option);
          return (
            <li key={step.question} className={styles.answer}>
              <p className={styles.asked}>{question?.title}</p>
              <p className={styles.given}>
                <strong>{step.option === UNSURE ? t('known.unsure') : (option?.label ?? step.option)}</strong>{' '}
                <span className={styles.soft}>{origin(step)}</span>
              </p>
              <Link
                to={addresses.question(step.question, carried)}
                className={styles.change}
                aria-label={t('known.changeOf', { question: question?.title ?? step.question })}
              >
                {t('known.change')}
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const isSaid = (source: Source): boolean =>
  source.kind === 'derived' ? isSaid(source.from) : source.kind === 'person';

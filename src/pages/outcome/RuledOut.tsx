import { Link } from 'react-router';
import { loadDiagnosis } from '../../knowledge/loadDiagnosis.ts';
import { addresses, answersOf } from '../addresses.ts';
import type { WalkView } from '../session/useWalk.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import styles from './OutcomePage.module.css';

/** The faults of which the person said that they were not it, each with the way to take that back. */
export function RuledOut({ view }: { readonly view: WalkView }) {
  const t = useText();
  const { not } = view.answers;
  const pages = useLoaded(loadDiagnosis, not);
  if (not.length === 0) return null;
  const carried = answersOf(view.walk, view.answers);
  return (
    <ul className={styles.ruledOut}>
      {not.map((id) => {
        const title = pages.get(id)?.title ?? id;
        return (
          <li key={id}>
            {t('outcome.ruledOut', { titles: title })}{' '}
            <Link
              to={addresses.outcome({ ...carried, not: not.filter((each) => each !== id) })}
              aria-label={t('outcome.undoOf', { title })}
            >
              {t('outcome.undo')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

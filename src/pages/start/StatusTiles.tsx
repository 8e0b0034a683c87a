import { Link } from 'react-router';
import type { QuestionText } from '../../knowledge/types.ts';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './StartPage.module.css';

/** A label that begins with a status shows the number large: `403 Forbidden`. */
const status = /^(\d{3})\s+(.+)$/u;

/** The options of the first question, as tiles that lead straight into the walk. */
export function StatusTiles({ root }: { readonly root: QuestionText }) {
  const t = useText();
  return (
    <nav className={styles.tiles} aria-labelledby="tiles">
      <h2 id="tiles" className={styles.tilesTitle}>
        {t('start.tiles')}
      </h2>
      <ul className={styles.grid}>
        {root.options.map(({ id, label, leadsTo }) => {
          const answers = { choices: [{ question: root.id, option: id }], not: [], saw: [] };
          const [, number, words] = status.exec(label) ?? [];
          return (
            <li key={id}>
              <Link
                to={leadsTo ? addresses.question(leadsTo, answers) : addresses.outcome(answers)}
                className={styles.tile}
              >
                {number ? (
                  <>
                    <span className={styles.number}>{number}</span>{' '}
                    <span className={styles.words}>{words}</span>
                  </>
                ) : (
                  label
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { Link } from 'react-router';
import type { Titled } from '../../knowledge/codeTypes.ts';
import { addresses } from '../addresses.ts';
import styles from './CodePage.module.css';

/** Faults that are possible, as links to their pages. */
export function Faults({ faults }: { readonly faults: readonly Titled[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.links}>
      {faults.map(({ id, title }) => (
        <li key={id}>
          <Link to={addresses.diagnosis(id)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

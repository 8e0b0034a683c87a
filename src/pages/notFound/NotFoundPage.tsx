import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './NotFoundPage.module.css';

/** No page has this address. The same whatever the address is, as hosts send one file for all of them. */
export function NotFoundPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.lead')}</p>
      <ul className={styles.ways}>
        <li>
          <Link to={addresses.start}>{t('notFound.start')}</Link>
        </li>
        <li>
          <Link to={addresses.diagnoses}>{t('notFound.diagnoses')}</Link>
        </li>
        <li>
          <Link to={addresses.token}>{t('notFound.token')}</Link>
        </li>
      </ul>
    </div>
  );
}

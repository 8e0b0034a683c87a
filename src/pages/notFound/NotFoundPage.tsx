import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './NotFoundPage.module.css';
import { useMeant } from './useMeant.ts';

/**
 * No page has this address. First the same whatever the address is, as hosts send one file for all of them; then the
 * page opens that is meant, or is offered in the space kept for it.
 */
export function NotFoundPage() {
  const t = useText();
  const meant = useMeant();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.lead')}</p>
      <p role="status" className={styles.meant}>
        {meant && (
          <>
            {t('notFound.meant')} <Link to={meant.address}>{meant.title}</Link>
          </>
        )}
      </p>
      <ul className={styles.ways}>
        <li>
          <Link to={addresses.start}>{t('notFound.start')}</Link>
        </li>
        <li>
          <Link to={addresses.diagnoses}>{t('notFound.diagnoses')}</Link>
        </li>
        <li>
          <Link to={addresses.codes}>{t('notFound.codes')}</Link>
        </li>
        <li>
          <Link to={addresses.token}>{t('notFound.token')}</Link>
        </li>
      </ul>
    </div>
  );
}

import { Link } from 'react-router';
import { addresses } from '../pages/addresses.ts';
import { useText } from '../pages/text/useText.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import styles from './Shell.module.css';

/** In place of a page whose code or content could not be loaded or shown. */
export function BrokenPage({ onRetry }: { onRetry(): void }) {
  const t = useText();
  return (
    <div className={styles.broken}>
      <h1 tabIndex={-1}>{t('shell.error.title')}</h1>
      <Notice meaning="blocked">
        <p>{t('shell.error.body')}</p>
        <Button onClick={onRetry}>{t('shell.error.retry')}</Button>
      </Notice>
      <p>
        <Link to={addresses.start}>{t('shell.error.start')}</Link>
      </p>
    </div>
  );
}

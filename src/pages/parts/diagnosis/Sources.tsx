import type { OfficialSource } from '../../../knowledge/types.ts';
import { useText } from '../../text/useText.ts';
import styles from './Diagnosis.module.css';

/** The official pages that were looked up, and when. */
export function Sources({ sources }: { readonly sources: readonly OfficialSource[] }) {
  const t = useText();
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, title, url, checked }) => (
        <li key={id}>
          <a href={url} rel="noreferrer">
            {title}
            <span className="visually-hidden"> {t('shell.externalSite')}</span>
          </a>{' '}
          {/* The date as it is written in the content: no locale may enter a first render. */}
          <time dateTime={checked} className={styles.soft}>
            {t('diagnosis.checked', { date: checked })}
          </time>
        </li>
      ))}
    </ul>
  );
}

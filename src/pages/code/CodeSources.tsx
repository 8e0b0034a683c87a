import { lookUpAddress } from '../../core/lookUpAddress.ts';
import type { CodePage } from '../../knowledge/codeTypes.ts';
import { useText } from '../text/useText.ts';
import styles from './CodePage.module.css';

/** Microsoft's own look-up, and the pages or threads that this one rests on, each with its date. */
export function CodeSources({ code }: { readonly code: CodePage }) {
  const t = useText();
  const lookUp = lookUpAddress(code.id);
  return (
    <ul className={styles.links}>
      {lookUp && (
        <li>
          <a href={lookUp} rel="noreferrer">
            {t('codes.lookUp', { code: code.id })}
            <span className="visually-hidden"> {t('shell.externalSite')}</span>
          </a>
        </li>
      )}
      {code.sources.map(({ title, url, checked, seen }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            {title}
            <span className="visually-hidden"> {t('shell.externalSite')}</span>
          </a>{' '}
          {/* The date as it is written in the content: no locale may enter a first render. */}
          <time dateTime={checked ?? seen} className={styles.soft}>
            {checked ? t('codes.checked', { date: checked }) : t('codes.seen', { date: seen ?? '' })}
          </time>
        </li>
      ))}
    </ul>
  );
}

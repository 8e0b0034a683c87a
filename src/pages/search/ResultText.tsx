import { useText } from '../text/useText.ts';
import type { Result } from './groupFound.ts';
import styles from './Search.module.css';

interface Props {
  readonly result: Result;
  /** Whether its group says what kind it is. */
  readonly kindSaid: boolean;
}

/** What one result says: what it is, its title, and why it is there. */
export function ResultText({ result, kindSaid }: Props) {
  const t = useText();
  const { kind, id, title, why } = result;
  return (
    <>
      {!kindSaid && <span className={styles.kind}>{t(`search.one.${kind}`)}</span>}
      <span className={styles.title}>
        {(kind === 'code' || kind === 'request') && <code translate="no">{id}</code>}{' '}
        {kind === 'permission' ? t('search.permission', { name: id }) : title}
      </span>
      <span className={styles.why}>
        {why.kind === 'words'
          ? t('search.why.words', { words: why.words.join(', ') })
          : t(`search.why.${why.kind}`)}
      </span>
    </>
  );
}

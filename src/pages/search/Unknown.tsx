import { lookUpAddress } from '../../core/lookUpAddress.ts';
import { useText } from '../text/useText.ts';
import styles from './Search.module.css';

/** Codes that were named and have no page: said so, with Microsoft's own look-up. */
export function Unknown({ codes }: { readonly codes: readonly string[] }) {
  const t = useText();
  return codes.map((code) => (
    <p key={code} className={styles.unknown}>
      {t('search.unknown', { code })}{' '}
      <a href={lookUpAddress(code) ?? undefined} rel="noreferrer">
        {t('search.unknownLookUp', { code })}
        <span className="visually-hidden"> {t('shell.externalSite')}</span>
      </a>
    </p>
  ));
}

import type { TokenView } from '../../core/token/readToken.ts';
import { useText } from '../text/useText.ts';
import { claimMeaning } from './claimMeaning.ts';
import styles from './TokenPage.module.css';

interface Props {
  readonly caption: string;
  readonly claims: TokenView['claims'];
  readonly audience?: TokenView['audience'];
}

/** Every claim with its value and what it means. */
export function ClaimTable({ caption, claims, audience }: Props) {
  const t = useText();
  return (
    <table className={styles.claims}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('token.claims.name')}</th>
          <th scope="col">{t('token.claims.value')}</th>
          <th scope="col">{t('token.claims.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(claims).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code translate="no">{name}</code>
            </th>
            <td data-label={t('token.claims.value')} translate="no" className={styles.value}>
              {shown(value)}
            </td>
            <td data-label={t('token.claims.meaning')}>{claimMeaning(t, name, value, audience)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('\n');
  return JSON.stringify(value, null, 1);
};

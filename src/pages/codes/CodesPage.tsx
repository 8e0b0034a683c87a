import { Link } from 'react-router';
import type { CodeFamily } from '../../knowledge/codeTypes.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { addresses } from '../addresses.ts';
import { Filters } from '../filters/Filters.tsx';
import { useFilters } from '../filters/useFilters.ts';
import { SearchField } from '../search/SearchField.tsx';
import { useText } from '../text/useText.ts';
import styles from './CodesPage.module.css';
import { codeFilters, filterFamilies } from './filterFamilies.ts';

const kinds = ['aadsts', 'graph', 'oauth', 'msal'] as const;

/** Every code there is a page of, by kind and family. Without script the whole list stands, and the ways within it. */
export function CodesPage({ families }: { readonly families: readonly CodeFamily[] }) {
  const t = useText();
  const { chosen, choose, clear } = useFilters();
  const shown = filterFamilies(families, chosen);
  const count = shown.reduce((sum, { codes }) => sum + codes.length, 0);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('codes.listTitle')}</h1>
        <p>{t('codes.listLead')}</p>
      </header>
      <SearchField />
      <Filters
        choices={codeFilters(families, t)}
        chosen={chosen}
        onChoose={choose}
        onClear={clear}
        count={t('codes.shown', { count })}
      />
      {kinds
        .map((kind) => ({ kind, same: shown.filter((family) => family.kind === kind) }))
        .filter(({ same }) => same.length > 0)
        .map(({ kind, same }) => (
          <section key={kind} className={styles.kind} aria-labelledby={kind}>
            <h2 id={kind} tabIndex={-1}>
              {t(`codes.kind.${kind}`)}
            </h2>
            <ul className={styles.jumps}>
              {same.map(({ id, title, codes }) => (
                <li key={id}>
                  <JumpLink to={id}>
                    {t('codes.familyCount', { family: title, count: codes.length })}
                  </JumpLink>
                </li>
              ))}
            </ul>
            {same.map(({ id, title, codes }) => (
              <section key={id} className={styles.family} aria-labelledby={id}>
                <h3 id={id} tabIndex={-1}>
                  {title}
                </h3>
                <ul>
                  {codes.map((code) => (
                    <li key={code.id}>
                      <Link to={addresses.code(code.id)} className={styles.row}>
                        <code translate="no">{code.id}</code> <span>{code.title}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        ))}
    </div>
  );
}

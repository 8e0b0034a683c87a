import { Link } from 'react-router';
import type { CodePage } from '../../knowledge/codeTypes.ts';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './CodePage.module.css';

/** What is fixed about a code, at a glance, and the codes that go with it. */
export function CodeFigures({ code }: { readonly code: CodePage }) {
  const t = useText();
  return (
    <div className={styles.aside}>
      <section className={styles.figures} aria-labelledby="about">
        <h2 id="about">{t('codes.about')}</h2>
        <dl>
          {code.symbol && (
            <div>
              <dt>{t('codes.symbol')}</dt>
              <dd>
                <code translate="no">{code.symbol}</code>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('codes.family')}</dt>
            <dd>
              <Link to={addresses.codeFamily(code.family.id)}>{code.family.title}</Link>
            </dd>
          </div>
          <div>
            <dt>{t('codes.stage')}</dt>
            <dd>{t(`codes.stage.${code.stage}`)}</dd>
          </div>
          {code.statuses.length > 0 && (
            <div>
              <dt>{t('codes.status')}</dt>
              <dd>{code.statuses.join(', ')}</dd>
            </div>
          )}
          {code.oauthErrors.length > 0 && (
            <div>
              <dt>{t('codes.oauth')}</dt>
              <dd className={styles.oauth}>
                {code.oauthErrors.map(({ id, written }) => (
                  <code key={id} translate="no">
                    {written ? <Link to={addresses.code(id)}>{id}</Link> : id}
                  </code>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </section>
      {code.siblings.length > 0 && (
        <section className={styles.figures} aria-labelledby="siblings">
          <h2 id="siblings">{t('codes.siblings')}</h2>
          <ul>
            {code.siblings.map(({ id, title }) => (
              <li key={id}>
                <Link to={addresses.code(id)} className={styles.sibling}>
                  <code translate="no">{id}</code> {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

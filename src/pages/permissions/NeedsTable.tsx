import { Fragment } from 'react';
import { type Alternative, type Needs, permissionKinds } from '../../core/permissions/permissionTable.ts';
import { useText } from '../text/useText.ts';
import styles from './PermissionsPage.module.css';

/** The three rows of Microsoft's own permissions tables. */
export function NeedsTable({ needs }: { readonly needs: Needs }) {
  const t = useText();
  return (
    <table className={styles.table}>
      <caption>{t('permissions.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('permissions.kind')}</th>
          <th scope="col">{t('permissions.least')}</th>
          <th scope="col">{t('permissions.higher')}</th>
        </tr>
      </thead>
      <tbody>
        {permissionKinds.map((kind) => {
          const [least, ...higher] = needs[kind] ?? [];
          return (
            <tr key={kind}>
              <th scope="row">{t(`permissions.kind.${kind}`)}</th>
              {least ? (
                <>
                  <td data-label={t('permissions.least')}>
                    <Names alternative={least} />
                  </td>
                  <td data-label={t('permissions.higher')}>
                    {higher.length === 0
                      ? t('permissions.none')
                      : higher.map((each, at) => (
                          <Fragment key={each.join(' ')}>
                            {at > 0 && ', '}
                            <Names alternative={each} />
                          </Fragment>
                        ))}
                  </td>
                </>
              ) : (
                <td colSpan={2} className={styles.soft}>
                  {t(needs[kind] ? 'permissions.depends' : 'permissions.notSupported')}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** One alternative: a name, or several that are needed together. */
function Names({ alternative }: { readonly alternative: Alternative }) {
  return (
    <span className={styles.alternative}>
      {alternative.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ' + '}
          <code translate="no">{name}</code>
        </Fragment>
      ))}
    </span>
  );
}

import { Link } from 'react-router';
import type { RequestAnswer } from '../../core/permissions/answerRequest.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './PermissionsPage.module.css';

/** What can be said where the table has no row: the path's other methods, and what comes nearest. */
export function NoRow({ answer }: { readonly answer: RequestAnswer }) {
  const t = useText();
  return (
    <>
      <Notice meaning="information">
        <p>{t('permissions.noRow')}</p>
        {answer.otherMethods.length > 0 && (
          <p>{t('permissions.otherMethods', { methods: answer.otherMethods.join(', ') })}</p>
        )}
      </Notice>
      {answer.nearest.length > 0 && (
        <section className={styles.limits}>
          <h3>{t('permissions.nearest')}</h3>
          <ul>
            {answer.nearest.map(({ path, row }) => (
              <li key={path}>
                <Link to={addresses.permissions(row.methods[0], path)} reloadDocument translate="no">
                  {row.methods.join(', ')} {path}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

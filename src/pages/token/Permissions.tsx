import type { TokenView } from '../../core/token/readToken.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import styles from './TokenPage.module.css';

/** The permissions in a token, by type. `roles` in a user's token are something else, and are called that. */
export function Permissions({ view }: { readonly view: TokenView }) {
  const t = useText();
  const lists = [
    { names: view.scopes, title: t('token.permissions.scp') },
    {
      names: view.roles,
      title: t(
        view.kind === 'delegated' || view.kind === 'id-token'
          ? 'token.permissions.appRoles'
          : 'token.permissions.roles',
      ),
    },
  ].filter(({ names }) => names.length > 0);
  if (lists.length === 0)
    return (
      <Notice meaning="action">
        <p>{t('token.permissions.none')}</p>
      </Notice>
    );
  return lists.map(({ names, title }) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>
            <code translate="no">{name}</code>
          </li>
        ))}
      </ul>
    </div>
  ));
}

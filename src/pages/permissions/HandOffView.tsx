import { useMemo } from 'react';
import { handOff } from '../../core/permissions/handOff.ts';
import type { Alternative, PermissionKind } from '../../core/permissions/permissionTable.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import type { PermissionName } from '../../knowledge/types.ts';
import { Button, buttonClass } from '../../ui/button/Button.tsx';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { type Text, useText } from '../text/useText.ts';
import styles from './PermissionsPage.module.css';
import { ScopeTabs } from './ScopeTabs.tsx';

interface Props {
  readonly permissions: Alternative;
  readonly kind: PermissionKind;
  readonly token: TokenView;
  /** What is known of each permission, where the table is loaded. */
  readonly known?: Readonly<Record<string, PermissionName>> | undefined;
  /** Method and template. */
  readonly request: string;
}

/** What to give to who can grant the permission: the request in words, the way in the portal, and commands. */
export function HandOffView({ permissions, kind, token, known = {}, request }: Props) {
  const t = useText();
  const made = useMemo(() => {
    const { appid, azp, tid } = token.claims;
    return handOff(permissions, kind, { client: idOf(appid ?? azp), tenant: idOf(tid), cloud: token.cloud });
  }, [permissions, kind, token]);
  const names = permissions.join(' + ');
  const { type } = made;
  const portal = t('permissions.handOff.portal', { host: made.portal, cloud: token.cloud ?? 'global' });
  const reach = permissions.flatMap((name) => {
    const count = known[name]?.opens;
    return count ? [t('permissions.opens', { name, count })] : [];
  });
  const adminOnly = permissions.some((name) => known[name]?.[type]?.adminConsent);
  const granter = t('permissions.handOffBody', { type: adminOnly && type === 'delegated' ? 'admin' : type });
  const inWords = [
    wordsOf(t, made, names, request),
    [t('permissions.handOff.reach', { type }), ...reach].join(' '),
    granter,
    t('permissions.handOff.first', { names, type }),
    portal,
    ...(made.adminConsent
      ? [`${t('permissions.handOff.link')}: ${made.adminConsent}`, t('permissions.handOff.warning')]
      : []),
  ];
  const asText = () =>
    [
      ...inWords,
      `${t('permissions.handOff.powershell')}:\n${made.powershell}`,
      `${t('permissions.handOff.azureCli')}:\n${made.azureCli}`,
      t('permissions.after'),
    ].join('\n\n');
  const subject = t('permissions.handOff.subject', { names });
  // Without the commands: mail programs on Windows cut an address off after some 2,000 characters.
  const short = [...inWords, t('permissions.after')].join('\n\n');
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(short)}`;
  // Refused or closed by the person: nothing to say.
  const share = () => void navigator.share({ title: subject, text: asText() }).catch(() => undefined);
  const words = {
    copy: t('permissions.handOff.copy'),
    copied: t('permissions.handOff.copied'),
    failed: t('permissions.handOff.failed'),
  };
  // With a personal account nobody but its owner consents.
  if (kind === 'delegatedPersonal')
    return (
      <section className={styles.handOff}>
        <h3>{t('permissions.handOff.scopes')}</h3>
        <p>{t('permissions.handOff.personal', { names })}</p>
        <ScopeTabs permissions={permissions} type={type} cloud={token.cloud} />
        <p>{t('permissions.after')}</p>
      </section>
    );
  return (
    <section className={styles.handOff}>
      <h3>{t('permissions.handOff')}</h3>
      <p>{wordsOf(t, made, names, request)}</p>
      <p>{[t('permissions.handOff.reach', { type }), ...reach].join(' ')}</p>
      <p>{granter}</p>
      <ol className={styles.ways}>
        <li>
          <p>{t('permissions.handOff.first', { names, type })}</p>
          <p className={styles.soft}>{portal}</p>
        </li>
        {made.adminConsent && (
          <li>
            <p>
              {t('permissions.handOff.link')}: <code translate="no">{made.adminConsent}</code>
            </p>
            <p className={styles.soft}>{t('permissions.handOff.warning')}</p>
          </li>
        )}
      </ol>
      <h4>{t('permissions.handOff.powershell')}</h4>
      <CodeBlock label={t('permissions.handOff.powershell')} code={made.powershell} />
      <h4>{t('permissions.handOff.azureCli')}</h4>
      <CodeBlock label={t('permissions.handOff.azureCli')} code={made.azureCli} />
      <h4>{t('permissions.handOff.scopes')}</h4>
      <ScopeTabs permissions={permissions} type={type} cloud={token.cloud} />
      <p>{t('permissions.after')}</p>
      <div className={styles.actions}>
        <CopyButton text={asText} words={words} />
        <Button onClick={() => window.print()}>{t('permissions.handOff.print')}</Button>
        <a className={buttonClass('secondary')} href={mail}>
          {t('permissions.handOff.send')}
        </a>
        {'share' in navigator && <Button onClick={share}>{t('permissions.handOff.share')}</Button>}
      </div>
      <p className={`${styles.soft} ${styles.onScreen}`}>{t('permissions.handOff.sendBody')}</p>
    </section>
  );
}

const idOf = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);

const wordsOf = (t: Text, made: ReturnType<typeof handOff>, names: string, request: string): string =>
  t('permissions.handOff.text', {
    type: made.type,
    names,
    client: made.client ?? t('permissions.handOff.unknownClient'),
    tenant: made.tenant ?? t('permissions.handOff.unknownTenant'),
    request,
  });

import { useMemo } from 'react';
import { handOff } from '../../core/permissions/handOff.ts';
import type { Alternative, PermissionKind } from '../../core/permissions/permissionTable.ts';
import type { TokenView } from '../../core/token/readToken.ts';
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
  /** Method and template. */
  readonly request: string;
}

/** What to give to who can grant the permission: the request in words, the way in the portal, and commands. */
export function HandOffView({ permissions, kind, token, request }: Props) {
  const t = useText();
  const made = useMemo(() => {
    const { appid, azp, tid } = token.claims;
    return handOff(permissions, kind, { client: idOf(appid ?? azp), tenant: idOf(tid), cloud: token.cloud });
  }, [permissions, kind, token]);
  const names = permissions.join(' + ');
  const asText = () =>
    [
      wordsOf(t, made, names, request),
      t('permissions.handOff.portal', { host: made.portal }),
      ...(made.adminConsent ? [made.adminConsent, t('permissions.handOff.warning')] : []),
      `${t('permissions.handOff.powershell')}:\n${made.powershell}`,
      `${t('permissions.handOff.azureCli')}:\n${made.azureCli}`,
      t('permissions.after'),
    ].join('\n\n');
  const subject = t('permissions.handOff.subject', { names });
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(asText())}`;
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
        <ScopeTabs permissions={permissions} type={made.type} cloud={token.cloud} />
        <p>{t('permissions.after')}</p>
      </section>
    );
  return (
    <section className={styles.handOff}>
      <h3>{t('permissions.handOff')}</h3>
      <p>{wordsOf(t, made, names, request)}</p>
      <p>{t('permissions.handOffBody', { type: made.type })}</p>
      <ol className={styles.ways}>
        <li>
          <p>{t('permissions.handOff.first', { names, type: made.type })}</p>
          <p className={styles.soft}>{t('permissions.handOff.portal', { host: made.portal })}</p>
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
      <ScopeTabs permissions={permissions} type={made.type} cloud={token.cloud} />
      <p>{t('permissions.after')}</p>
      <div className={styles.actions}>
        <CopyButton text={asText} words={words} />
        <Button onClick={() => window.print()}>{t('permissions.handOff.print')}</Button>
        <a className={buttonClass('secondary')} href={mail}>
          {t('permissions.handOff.send')}
        </a>
      </div>
      <p className={styles.soft}>{t('permissions.handOff.sendBody')}</p>
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

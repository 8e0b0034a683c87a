import { useId } from 'react';
import { cloudHosts } from '../../core/cloudHosts.ts';
import type { Cloud } from '../../core/facts/fact.ts';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { useMounted } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import { PRIVATE } from './fields.ts';
import styles from './LivePage.module.css';
import { bridgeAddress } from './useConfig.ts';

export interface ClientFields {
  readonly clientId: string;
  readonly tenant: string;
  readonly cloud: Cloud;
}

interface Props {
  readonly fields: ClientFields;
  readonly configured: boolean;
  readonly onChange: (fields: ClientFields) => void;
}

/** Which app signs in, and where; and how to get one for tests. */
export function ClientForm({ fields, configured, onChange }: Props) {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('live.client.title')}</h2>
      <p>{t(configured ? 'live.client.configured' : 'live.client.none')}</p>
      <Registering />
      <div className={styles.client}>
        <p>
          <label htmlFor="live-client">{t('live.client.id')}</label>
          <input
            id="live-client"
            className={styles.field}
            value={fields.clientId}
            onChange={({ target }) => onChange({ ...fields, clientId: target.value })}
            {...PRIVATE}
          />
        </p>
        <p>
          <label htmlFor="live-tenant">{t('live.client.tenant')}</label>
          <input
            id="live-tenant"
            className={styles.field}
            value={fields.tenant}
            onChange={({ target }) => onChange({ ...fields, tenant: target.value })}
            aria-describedby={`${id}-tenantHint`}
            {...PRIVATE}
          />
          <span id={`${id}-tenantHint`} className={styles.soft}>
            {t('live.client.tenantHint')}
          </span>
        </p>
        <p>
          <label htmlFor="live-cloud">{t('live.client.cloud')}</label>
          <select
            id="live-cloud"
            className={styles.field}
            value={fields.cloud}
            onChange={({ target }) => onChange({ ...fields, cloud: target.value as Cloud })}
          >
            {(Object.keys(cloudHosts) as Cloud[]).map((cloud) => (
              <option key={cloud} value={cloud}>
                {t(`live.cloud.${cloud}`)}
              </option>
            ))}
          </select>
        </p>
      </div>
    </section>
  );
}

function Registering() {
  const t = useText();
  const mounted = useMounted();
  return (
    <details className={styles.more}>
      <summary>{t('live.register.title')}</summary>
      <ol className={styles.steps}>
        <li>{t('live.register.new')}</li>
        <li>
          {t('live.register.platform')}
          <span className={styles.address}>
            <code translate="no">{mounted ? bridgeAddress() : '…/auth.html'}</code>
            <CopyButton
              weight="quiet"
              text={bridgeAddress}
              words={{
                copy: t('live.register.copy'),
                copied: t('shell.copied'),
                failed: t('shell.copyFailed'),
              }}
            />
          </span>
        </li>
        <li>{t('live.register.permissions')}</li>
      </ol>
      <p>{t('live.register.production')}</p>
      <p>{t('live.register.remove')}</p>
    </details>
  );
}

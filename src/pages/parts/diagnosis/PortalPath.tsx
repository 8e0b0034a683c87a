import type { PortalPlace } from '../../../knowledge/types.ts';
import { useText } from '../../text/useText.ts';
import styles from './Diagnosis.module.css';

/** The way through the portal's menus, and what to choose at its end. */
export function PortalPath({ place }: { readonly place: PortalPlace }) {
  const t = useText();
  return (
    <div className={styles.portal}>
      <p className={styles.label}>{t('diagnosis.portal')}</p>
      <ol className={styles.path}>
        {place.path.map((menu) => (
          <li key={menu}>{menu}</li>
        ))}
      </ol>
      {place.action && <p>{t('diagnosis.portalThen', { action: place.action })}</p>}
      {place.formerly && (
        <p className={styles.soft}>{t('diagnosis.portalFormerly', { path: place.formerly })}</p>
      )}
    </div>
  );
}

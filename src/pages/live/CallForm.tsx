import { useDeferredValue, useId, useState } from 'react';
import { completePath } from '../../core/live/completePath.ts';
import type { PermissionRow } from '../../core/permissions/permissionTable.ts';
import { loadPermissions } from '../../knowledge/loadPermissions.ts';
import { useText } from '../text/useText.ts';
import { type CallFields, METHODS } from './callForm.ts';
import { PRIVATE } from './fields.ts';
import styles from './LivePage.module.css';

interface Props {
  readonly fields: CallFields;
  readonly onChange: (fields: CallFields) => void;
}

/** What is called: method, version, path with completion over the known ones, headers and body. */
export function CallForm({ fields, onChange }: Props) {
  const t = useText();
  const id = useId();
  const [rows, setRows] = useState<readonly PermissionRow[]>([]);
  const typed = useDeferredValue(fields.path);
  const known = completePath(rows, typed, fields.method);
  const hasBody = fields.method !== 'GET' && fields.method !== 'DELETE';
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('live.call.title')}</h2>
      <div className={styles.row}>
        <p>
          <label htmlFor="live-method">{t('live.call.method')}</label>
          <select
            id="live-method"
            className={styles.field}
            value={fields.method}
            onChange={({ target }) => onChange({ ...fields, method: target.value })}
          >
            {METHODS.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="live-version">{t('live.call.version')}</label>
          <select
            id="live-version"
            className={styles.field}
            value={fields.version}
            onChange={({ target }) =>
              onChange({ ...fields, version: target.value === 'beta' ? 'beta' : 'v1.0' })
            }
          >
            <option>v1.0</option>
            <option>beta</option>
          </select>
        </p>
        <p>
          <label htmlFor="live-path">{t('live.call.path')}</label>
          <input
            id="live-path"
            className={styles.field}
            value={fields.path}
            list={`${id}-known`}
            onFocus={() => void loadPermissions().then(setRows, () => {})}
            onChange={({ target }) => onChange({ ...fields, path: target.value })}
            aria-describedby={`${id}-pathHint`}
            {...PRIVATE}
          />
          <datalist id={`${id}-known`}>
            {known.map(({ path }) => (
              <option key={path} value={path} />
            ))}
          </datalist>
          <span id={`${id}-pathHint`} className={styles.soft}>
            {t('live.call.pathHint')}
          </span>
        </p>
      </div>
      {hasBody && (
        <p>
          <label htmlFor="live-body">{t('live.call.body')}</label>
          <textarea
            id="live-body"
            className={styles.field}
            rows={6}
            value={fields.body}
            onChange={({ target }) => onChange({ ...fields, body: target.value })}
            {...PRIVATE}
          />
        </p>
      )}
      <details className={styles.more}>
        <summary>{t('live.call.more')}</summary>
        <p>
          <label htmlFor="live-headers">{t('live.call.headers')}</label>
          <textarea
            id="live-headers"
            className={styles.field}
            rows={2}
            value={fields.headers}
            onChange={({ target }) => onChange({ ...fields, headers: target.value })}
            aria-describedby={`${id}-headersHint`}
            {...PRIVATE}
          />
          <span id={`${id}-headersHint`} className={styles.soft}>
            {t('live.call.headersHint')}
          </span>
        </p>
      </details>
    </section>
  );
}

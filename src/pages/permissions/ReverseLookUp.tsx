import { type SubmitEvent, useId, useState } from 'react';
import { type PermissionRow, permissionKinds } from '../../core/permissions/permissionTable.ts';
import type { PermissionName } from '../../knowledge/types.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useText } from '../text/useText.ts';
import { NameNotes } from './NameNotes.tsx';
import styles from './PermissionsPage.module.css';

interface Props {
  readonly rows: readonly PermissionRow[];
  readonly names: Readonly<Record<string, PermissionName>>;
  /** The permission that is asked for from the beginning. */
  readonly first?: string;
}

/** The other way round: a permission in, the requests it serves out. */
export function ReverseLookUp({ rows, names, first = '' }: Props) {
  const t = useText();
  const id = useId();
  const [name, setName] = useState(first);
  const [asked, setAsked] = useState(first);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(name.trim());
  };
  const found = asked === '' ? [] : servedBy(rows, asked);
  return (
    <section className={`${styles.report} ${styles.reverse}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('permissions.reverse')}</h2>
      <form method="dialog" noValidate className={styles.form} onSubmit={submit}>
        <label htmlFor={`${id}-name`} className={styles.label}>
          {t('permissions.reverseLabel')}
        </label>
        <input
          id={`${id}-name`}
          className={styles.field}
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className={styles.soft}>
          {t('permissions.reverseHint')}
        </p>
        <div className={styles.actions}>
          <Button type="submit">{t('permissions.reverseSubmit')}</Button>
        </div>
      </form>
      <div role="status">
        {asked !== '' && (
          <p>
            {found.length === 0
              ? t('permissions.reverseNone', { name: asked })
              : t('permissions.reverseResult', { count: found.length, name: asked })}
          </p>
        )}
        {asked !== '' && <NameNotes of={[asked]} names={names} />}
      </div>
      {found.length > 0 && (
        <ul className={styles.served} translate="no">
          {found.map((each) => (
            <li key={each}>
              <code>{each}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `GET /me/messages` for every row in which a permission of that name stands, in any kind. */
function servedBy(rows: readonly PermissionRow[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return rows
    .filter((row) =>
      [row, ...(row.cases ?? [])].some((each) =>
        permissionKinds.some((kind) => each[kind]?.flat().some((other) => other.toLowerCase() === wanted)),
      ),
    )
    .flatMap((row) => row.methods.map((method) => `${method} ${row.path}`))
    .sort();
}

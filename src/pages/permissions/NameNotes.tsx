import { noteOnName } from '../../core/permissions/nameNote.ts';
import type { PermissionName } from '../../knowledge/types.ts';
import { useText } from '../text/useText.ts';
import styles from './PermissionsPage.module.css';

interface Props {
  readonly of: readonly string[];
  readonly names: Readonly<Record<string, PermissionName>>;
}

/** Of names that nobody asks for, why: granted in Teams, without effect, or called otherwise today. */
export function NameNotes({ of, names }: Props) {
  const t = useText();
  return of.map((name) => {
    const note = noteOnName(name, names);
    if (!note) return null;
    return (
      <p key={name} className={styles.soft}>
        {note.kind === 'renamed'
          ? t('permissions.renamed', { name, to: note.to })
          : t(`permissions.${note.kind}`, { name })}
      </p>
    );
  });
}

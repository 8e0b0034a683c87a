import type { ReactNode } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { useMounted } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import styles from './Filters.module.css';

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

interface Props {
  readonly choices: readonly FilterChoice[];
  readonly chosen: Readonly<Record<string, string>>;
  onChoose(id: string, option: string): void;
  onClear(): void;
  /** How many entries are shown. */
  readonly count: string;
  /** Another field, before the choices. */
  readonly children?: ReactNode;
}

/** Choices that shorten a long list. Without script the whole list stands, and these are not shown. */
export function Filters({ choices, chosen, onChoose, onClear, count, children }: Props) {
  const t = useText();
  const mounted = useMounted();
  return (
    <fieldset className={styles.filters} disabled={!mounted}>
      <legend className={styles.legend}>{t('filters.title')}</legend>
      <div className={styles.fields}>
        {children}
        {choices.map(({ id, label, options }) => (
          <label key={id} className={styles.label}>
            {label}
            <select
              className={styles.field}
              value={chosen[id] ?? ''}
              onChange={(event) => onChoose(id, event.target.value)}
            >
              <option value="">{t('filters.all')}</option>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className={styles.count}>
        <p role="status">{count}</p>
        {Object.values(chosen).some(Boolean) && (
          <Button weight="quiet" onClick={onClear}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

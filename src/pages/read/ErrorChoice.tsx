import { Check } from 'lucide-react';
import { useText } from '../text/useText.ts';
import { errorName, errorsId, type NamedError } from './errorName.ts';
import styles from './Read.module.css';

interface Props {
  /** The evidence that holds them. */
  readonly id: string;
  readonly errors: readonly NamedError[];
  readonly chosen: number;
  onChoose(at: number): void;
}

/** Where a text holds several errors: which one is read, and the way to another. */
export function ErrorChoice({ id, errors, chosen, onChoose }: Props) {
  const t = useText();
  const names = errors.map((error) => errorName(t, error));
  const current = names[chosen] ?? '';
  return (
    <div className={styles.errors}>
      <p role="status">{t('evidence.errors.found', { count: errors.length, error: current })}</p>
      <details>
        <summary id={errorsId(id)}>{t('evidence.errors.another')}</summary>
        <p className={styles.soft}>{t('evidence.errors.hint')}</p>
        <ErrorList errors={errors} names={names} chosen={chosen} onChoose={onChoose} />
      </details>
    </div>
  );
}

interface ListProps {
  readonly errors: readonly NamedError[];
  readonly names: readonly string[];
  readonly chosen?: number;
  onChoose(at: number): void;
}

/** Errors to choose from, the one that decides first. */
export function ErrorList({ errors, names, chosen, onChoose }: ListProps) {
  const t = useText();
  return (
    <ol className={styles.errorList}>
      {errors.map(({ times }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors may read alike, and none ever moves
        <li key={at}>
          <button
            type="button"
            className={styles.errorButton}
            aria-current={at === chosen ? 'true' : undefined}
            onClick={() => onChoose(at)}
          >
            <span translate="no">{names[at]}</span>
            {times > 1 && <span className={styles.soft}>{t('evidence.errors.times', { times })}</span>}
            {at === chosen && (
              <span className={styles.current}>
                <Check aria-hidden size={16} />
                {t('evidence.errors.current')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

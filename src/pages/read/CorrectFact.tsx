import { type SubmitEvent, useId, useState } from 'react';
import type { Fact, FactName, FactValue } from '../../core/facts/fact.ts';
import { closedValues, isClosed } from '../../core/facts/factValues.ts';
import { parseFactValue } from '../../core/facts/parseFactValue.ts';
import { Button } from '../../ui/button/Button.tsx';
import { factName, factValue } from '../text/factText.ts';
import { useText } from '../text/useText.ts';
import { correct } from './correct.ts';
import styles from './Read.module.css';

interface Props {
  readonly name: FactName;
  readonly values: readonly { readonly fact: Fact; readonly shown: string }[];
  onCorrected(): void;
}

/** The way to say that a fact is not so, or what it is instead. */
export function CorrectFact({ name, values, onCorrected }: Props) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const take = async (read: Fact, value?: FactValue) => {
    await correct(value === undefined ? { read } : { read, value });
    onCorrected();
  };
  const [only] = values;
  return (
    <>
      <Button
        weight="quiet"
        className={styles.correct}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('known.correct.changeOf', { fact: factName(t, name) })}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'known.correct.keep' : 'known.change')}
      </Button>
      <div id={id} hidden={!open} className={styles.correction}>
        {open && (
          <>
            {only && values.length === 1 && name !== 'message' && (
              <Instead name={name} read={only.fact} onTake={(value) => void take(only.fact, value)} />
            )}
            {values.map(({ fact, shown }) => (
              <Button
                key={shown}
                aria-label={t('known.correct.notOf', { value: shown })}
                onClick={() => void take(fact)}
              >
                {values.length > 1 ? t('known.correct.notOf', { value: shown }) : t('known.correct.not')}
              </Button>
            ))}
            <p className={styles.soft}>{t('known.correct.hint')}</p>
          </>
        )}
      </div>
    </>
  );
}

interface InsteadProps {
  readonly name: FactName;
  readonly read: Fact;
  onTake(value: FactValue): void;
}

/** What it is instead: one of the closed set, or a code of the field. */
function Instead({ name, read, onTake }: InsteadProps) {
  const t = useText();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(id) as HTMLInputElement | HTMLSelectElement;
    const parsed = parseFactValue(name, field.value);
    setRefused(!parsed.ok);
    if (parsed.ok) onTake(parsed.value);
    else field.focus();
  };
  const others = isClosed(name)
    ? Object.keys(closedValues[name]).filter((value) => read.state !== 'known' || value !== read.value)
    : null;
  return (
    <form method="dialog" noValidate className={styles.instead} onSubmit={submit}>
      <label htmlFor={id}>{t('known.correct.is')}</label>
      {others ? (
        <select id={id}>
          {others.map((value) => (
            <option key={value} value={value}>
              {factValue(t, { ...read, state: 'known', value } as Fact)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          translate="no"
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `${id}-refused` : undefined}
        />
      )}
      {refused && (
        <p id={`${id}-refused`} role="alert" className={styles.refused}>
          {t('known.correct.refused')}
        </p>
      )}
      <Button type="submit">{t('known.correct.use')}</Button>
    </form>
  );
}

import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { ErrorSummary } from '../../../ui/errorSummary/ErrorSummary.tsx';
import { evidenceOf, type InputProblem, takeIn } from '../../session/takeIn.ts';
import { useRewalk, type WalkSoFar } from '../../session/useRewalk.ts';
import { useText } from '../../text/useText.ts';
import { LONGEST_IN_FIELD } from '../evidenceBox/useEvidenceField.ts';
import styles from './KnownPanel.module.css';

interface Props {
  /** The evidence that the text takes the place of. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly before: WalkSoFar | null;
  onDone(): void;
}

/** A field for the raw text of one evidence. Handed in, it is read and walked again; nothing is lost where it cannot be. */
export function EditEvidence({ id, label, text, before, onDone }: Props) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const rewalk = useRewalk(before);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const tooLong = text.length > LONGEST_IN_FIELD;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(null);
    const taken = await takeIn([evidenceOf(id, field.current?.value ?? '')]);
    if (!taken.ok) {
      if (taken.problem !== 'cancelled') setProblem(taken.problem);
      return;
    }
    onDone();
    await rewalk();
  };
  return (
    <form method="dialog" noValidate onSubmit={submit} className={styles.edit}>
      {problem && (
        <ErrorSummary
          title={t('evidence.problem.title')}
          problem={t(`evidence.problem.${problem}`)}
          field={fieldId}
          toField={t('evidence.problem.toField')}
        />
      )}
      <label htmlFor={fieldId} className="visually-hidden">
        {label}
      </label>
      {tooLong && <p className={styles.soft}>{t('evidence.tooLongToEdit')}</p>}
      <textarea
        ref={field}
        id={fieldId}
        className={styles.field}
        rows={7}
        defaultValue={tooLong ? '' : text}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
      />
      <Button type="submit">{t('known.addSubmit')}</Button>
    </form>
  );
}

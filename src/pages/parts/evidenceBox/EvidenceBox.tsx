import { FileText, LockKeyhole } from 'lucide-react';
import { type DragEvent, type SubmitEvent, useId, useState } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { ErrorSummary } from '../../../ui/errorSummary/ErrorSummary.tsx';
import { preloadReading } from '../../session/engine.ts';
import { sessionStore } from '../../session/session.ts';
import { evidenceOf, type InputProblem, type TakenIn, takeIn } from '../../session/takeIn.ts';
import { useSession } from '../../session/useSession.ts';
import { useText } from '../../text/useText.ts';
import { EarlySubmit, useEarlySubmit } from '../earlySubmit/EarlySubmit.tsx';
import { AttachmentCard } from './AttachmentCard.tsx';
import styles from './EvidenceBox.module.css';
import { RequestLine } from './RequestLine.tsx';
import { readFile } from './readFile.ts';
import { attach, LONGEST_IN_FIELD, useEvidenceField } from './useEvidenceField.ts';

interface Props {
  /** Called with what was read, after it is in the session. */
  onRead(taken: Extract<TakenIn, { ok: true }>): void;
  /** Asked where nothing was read: whether the page has another answer, so that no problem is shown. */
  onUnread?(text: string): Promise<boolean>;
}

/**
 * The one box for anything a person has. What is entered stays in this tab: the field has no name and
 * the form no address, so not even a browser without our script can send it.
 */
export function EvidenceBox({ onRead, onUnread }: Props) {
  const t = useText();
  const id = useId();
  const { draft } = useSession();
  const field = useEvidenceField(draft.text);
  const early = useEarlySubmit();
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const { text, attachment, request } = sessionStore.get().draft;
    const whole = attachment ? `${text}${text ? '\n' : ''}${attachment.text}` : text;
    const taken = await takeIn([evidenceOf('paste', whole), evidenceOf('request', request)]);
    const answered =
      !taken.ok && taken.problem === 'nothing-recognised' && (await onUnread?.(whole).catch(() => false));
    setBusy(false);
    if (answered) return;
    if (taken.ok) onRead(taken);
    else setProblem(taken.problem);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const result = await readFile(file);
    if (!result.ok) return setProblem(result.problem);
    setProblem(null);
    if (result.text.length > LONGEST_IN_FIELD) attach({ name: file.name, text: result.text });
    else sessionStore.setDraft({ text: result.text });
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void takeFile(file);
  };

  return (
    // method=dialog does nothing outside of a dialog: a submit before the script is ready loses no text, and is
    // carried out when it is.
    <form
      method="dialog"
      noValidate
      className={`${styles.box} ${over ? styles.over : ''}`}
      onSubmit={submit}
      onFocus={preloadReading}
      onPointerEnter={preloadReading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <EarlySubmit ref={early} />
      {problem && (
        <ErrorSummary
          title={t('evidence.problem.title')}
          problem={t(`evidence.problem.${problem}`)}
          field={`${id}-text`}
          toField={t('evidence.problem.toField')}
        />
      )}
      <label htmlFor={`${id}-text`} className={styles.label}>
        {t('evidence.label')}
      </label>
      {draft.attachment && (
        <AttachmentCard
          attachment={draft.attachment}
          onRemove={() => sessionStore.setDraft({ attachment: null })}
        />
      )}
      <textarea
        ref={field.ref}
        id={`${id}-text`}
        className={styles.field}
        rows={draft.attachment ? 3 : 9}
        placeholder={t(draft.attachment ? 'evidence.attachmentMore' : 'evidence.placeholder')}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        aria-describedby={`${id}-private`}
        aria-invalid={problem ? true : undefined}
        onInput={field.onInput}
        onPaste={field.onPaste}
      />
      <p id={`${id}-private`} className={styles.private}>
        <LockKeyhole aria-hidden size={18} />
        {t('evidence.private')}
      </p>
      <RequestLine />
      <div className={styles.actions}>
        <Button type="submit" weight="primary" aria-disabled={busy}>
          {busy ? t('evidence.reading') : t('evidence.submit')}
        </Button>
        <span className={styles.file}>
          <input
            type="file"
            id={`${id}-file`}
            className="visually-hidden"
            onChange={(event) => {
              void takeFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <label htmlFor={`${id}-file`} className={styles.choose}>
            <FileText aria-hidden size={18} />
            {t('evidence.chooseFile')}
          </label>
          <span className={styles.hint}>{t('evidence.dropHint')}</span>
        </span>
      </div>
      <noscript>
        <p>{t('evidence.noScript')}</p>
      </noscript>
    </form>
  );
}

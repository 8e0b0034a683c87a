import { FileText, LockKeyhole } from 'lucide-react';
import { type DragEvent, type SubmitEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { ErrorSummary } from '../../../ui/errorSummary/ErrorSummary.tsx';
import type { Stage } from '../../read/parts.ts';
import { preloadReading } from '../../session/engine.ts';
import { readParts } from '../../session/readParts.ts';
import { type Attachment, sessionStore } from '../../session/session.ts';
import { type Entered, evidenceOf, type InputProblem, type TakenIn, takeIn } from '../../session/takeIn.ts';
import { useSession } from '../../session/useSession.ts';
import { useText } from '../../text/useText.ts';
import { EarlySubmit, useEarlySubmit } from '../earlySubmit/EarlySubmit.tsx';
import { AttachmentCard } from './AttachmentCard.tsx';
import styles from './EvidenceBox.module.css';
import { RequestLine } from './RequestLine.tsx';
import { attach, LONGEST_IN_FIELD, useEvidenceField } from './useEvidenceField.ts';

const MOST_BYTES = 200 * 1024 * 1024;

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
  const [stage, setStage] = useState<Stage | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const stop = useRef<AbortController>(null);
  const LongReading = readParts.get()?.LongReading;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const { text, attachment, request } = sessionStore.get().draft;
    const entered = [evidenceOf('paste', text), evidenceOf('request', request), attached(attachment)];
    stop.current = new AbortController();
    const { signal } = stop.current;
    const taken = await takeIn(entered, {
      signal,
      onProgress: (share) => setStage({ kind: 'reading', share }),
      pick: (recorded) =>
        new Promise((choose) => {
          signal.addEventListener('abort', () => choose(null));
          setStage({ kind: 'pick', recorded, choose });
        }),
    });
    setStage(null);
    const answered =
      !taken.ok &&
      taken.problem === 'nothing-recognised' &&
      !attachment &&
      (await onUnread?.(text).catch(() => false));
    setBusy(false);
    if (answered) return;
    if (taken.ok) onRead(taken);
    else if (taken.problem === 'cancelled') field.ref.current?.focus();
    else setProblem(taken.problem);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    setProblem(null);
    if (file.size > MOST_BYTES) return setProblem('file-too-large');
    if (file.size > LONGEST_IN_FIELD) return attach({ file });
    const parts = await readParts.load().catch(() => null);
    if (!parts) return setProblem('engine');
    const text = await parts.decode(file).catch(() => null);
    if (text === null) setProblem('file-unreadable');
    else sessionStore.setDraft({ text });
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
      {stage && LongReading && <LongReading stage={stage} onCancel={() => stop.current?.abort()} />}
      <div className={styles.fields} hidden={stage?.kind === 'pick'}>
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
      </div>
      <noscript>
        <p>{t('evidence.noScript')}</p>
      </noscript>
    </form>
  );
}

/** What is too long for the field is evidence of its own. */
function attached(attachment: Attachment | null): Entered {
  const text = attachment && 'text' in attachment ? attachment.text : '';
  const evidence = evidenceOf('file', text);
  return attachment && 'file' in attachment ? { ...evidence, file: attachment.file } : evidence;
}

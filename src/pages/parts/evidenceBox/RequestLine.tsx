import { useEffect, useId, useRef } from 'react';
import { sessionStore } from '../../session/session.ts';
import { useSession } from '../../session/useSession.ts';
import { useText } from '../../text/useText.ts';
import styles from './EvidenceBox.module.css';

/** An optional second field: the method and address of the refused request. */
export function RequestLine() {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const { request } = useSession().draft;
  const taken = useRef(false);
  useEffect(() => {
    const line = field.current;
    if (!line) return;
    const typedBefore = !taken.current && line.value !== '';
    taken.current = true;
    if (typedBefore) sessionStore.setDraft({ request: line.value });
    else if (line.value !== request) line.value = request;
    if (line.value !== '' && details.current) details.current.open = true;
  }, [request]);
  return (
    <details ref={details} className={styles.request}>
      <summary>{t('evidence.request')}</summary>
      <label htmlFor={id} className={styles.requestLabel}>
        {t('evidence.requestLabel')}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={styles.line}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        aria-describedby={`${id}-hint`}
        onInput={(event) => sessionStore.setDraft({ request: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('evidence.requestHint')}
      </p>
    </details>
  );
}

import { type ClipboardEvent, type RefObject, useEffect, useRef } from 'react';
import { type Attachment, sessionStore } from '../../session/session.ts';

/** A paste longer than this becomes an attachment: a field of that size makes the browser crawl. */
export const LONGEST_IN_FIELD = 30_000;

interface EvidenceField {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  onPaste(event: ClipboardEvent): void;
  onInput(): void;
}

/**
 * The field keeps its own text, so that what is typed before the script is ready stays. From then on the
 * session follows the field, and the field what is put into the session. What is too long for a field is
 * taken out of it.
 */
export function useEvidenceField(text: string): EvidenceField {
  const ref = useRef<HTMLTextAreaElement>(null);
  const taken = useRef(false);
  useEffect(() => {
    const field = ref.current;
    if (!field) return;
    const typedBefore = !taken.current && field.value !== '';
    taken.current = true;
    if (typedBefore) follow(field);
    else if (field.value !== text) field.value = text;
  }, [text]);
  return {
    ref,
    onInput: () => ref.current && follow(ref.current),
    onPaste(event) {
      const pasted = event.clipboardData.getData('text/plain');
      if (pasted.length <= LONGEST_IN_FIELD) return;
      event.preventDefault();
      attach({ text: pasted });
    },
  };
}

function follow(field: HTMLTextAreaElement): void {
  if (field.value.length <= LONGEST_IN_FIELD) {
    sessionStore.setDraft({ text: field.value });
  } else {
    attach({ text: field.value });
    field.value = '';
  }
}

/** Puts a text into the box as an attachment; the field's own text is kept beside it. */
export const attach = (attachment: Attachment): void => sessionStore.setDraft({ attachment });

import type { FoundError } from '../../core/readers/reader.ts';
import type { Text } from '../text/useText.ts';

/** What tells one error from another in a list; its characters are not needed for that. */
export type NamedError = Omit<FoundError, 'spans'>;

/** Id of the list of an evidence's errors, for a link that leads to it. */
export const errorsId = (evidence: string): string => `errors-${evidence}`;

/** An error in a few words: what was asked for, and what came back. */
export function errorName(t: Text, { by, status, code, method, template }: NamedError): string {
  const asked = [method, template].filter(Boolean).join(' ');
  const answered = [status || t('evidence.errors.noStatus'), code].filter(Boolean).join(' ');
  const from = by === 'sign-in' ? t('evidence.errors.signIn') : '';
  // Without a status a code says enough.
  const said = status === undefined && code ? code : answered;
  return [said, asked || from].filter(Boolean).join(' · ');
}

/** A code with the capitals that it was written in; the readers compare codes without. */
export function asWritten<E extends NamedError>(error: E, text: string): E {
  const { code } = error;
  if (!code) return error;
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  return at < 0 ? error : { ...error, code: text.slice(at, at + code.length) };
}

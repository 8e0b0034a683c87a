import type { FoundError } from '../../core/readers/reader.ts';
import type { Text } from '../text/useText.ts';

/** What tells one error from another in a list; its characters are not needed for that. */
export type NamedError = Omit<FoundError, 'spans'>;

/** Id of the list of an evidence's errors, for a link that leads to it. */
export const errorsId = (evidence: string): string => `errors-${evidence}`;

/** An error in a few words: what came back, and what was asked for. */
export function errorName(t: Text, { by, status, code, method, template }: NamedError): string {
  // Without a status a code says enough.
  const answered =
    status === undefined ? code : [status || t('evidence.errors.noStatus'), code].filter(Boolean).join(' ');
  const asked = [method, template ?? placeOf(t, by, method)].filter(Boolean).join(' ');
  return [answered, asked].filter(Boolean).join(' · ');
}

/** Where a request without a path of Graph's went. */
function placeOf(t: Text, by: NamedError['by'], method: string | undefined): string {
  if (by === 'sign-in') return t('evidence.errors.signIn');
  return by === 'other' && method ? t('evidence.errors.elsewhere') : '';
}

/** A code with the capitals that it was written in; the readers compare codes without. */
export function asWritten<E extends NamedError>(error: E, text: string): E {
  const { code } = error;
  if (!code) return error;
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  return at < 0 ? error : { ...error, code: text.slice(at, at + code.length) };
}

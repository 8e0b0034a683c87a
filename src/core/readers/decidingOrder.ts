import type { FoundError } from './reader.ts';

/** Sign-in failures that a working app meets too: nobody is signed in yet, or the user has not finished. */
const expected = new Set(['AADSTS50058', 'AADSTS70016', 'AADSTS16000', 'AADSTS51004']);

/** How likely an error is the one that stopped the person: a token that was not given comes before what lacks it. */
function weight({ by, code, status }: FoundError): number {
  if (code && expected.has(code)) return 2;
  if (code?.startsWith('AADSTS')) return 6;
  if (by === 'sign-in') return 5;
  if (status === 401 || status === 403) return code || by === 'graph' ? 4 : 3;
  if (code && (status === undefined || status === 400)) return 3;
  if (status === 0 || status === 400 || status === 412) return 2;
  return 1;
}

/**
 * Errors in the order in which they decide. Of several sign-in failures the last stands for all that were
 * tried before; of several refusals the first, because the others may follow from it.
 */
export function decidingOrder(errors: readonly FoundError[]): FoundError[] {
  return errors
    .map((error, at) => ({ error, weight: weight(error), place: error.by === 'sign-in' ? -at : at }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ error }) => error);
}

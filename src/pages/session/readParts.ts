import { styled } from '../../ui/sheet.ts';
import type * as Parts from '../read/parts.ts';
import { once } from './once.ts';
import { useLazy } from './useLazy.ts';
import { useSession } from './useSession.ts';

/** What shows evidence and what was read in it: there before any evidence is, and in no page's first load. */
export const readParts = once<typeof Parts>(async () => {
  const [parts] = await Promise.all([import('../read/parts.ts'), styled()]);
  return parts;
});

/** The same where evidence is to be shown; null where there is none, or until they are loaded. */
export function useReadParts(): typeof Parts | null {
  const { evidence } = useSession();
  const needed = evidence.length > 0;
  const state = useLazy(readParts, needed);
  return needed && state.kind === 'ready' ? state.value : null;
}

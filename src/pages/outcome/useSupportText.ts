import type { FactBook } from '../../core/facts/factBook.ts';
import { readers } from '../session/engine.ts';
import { useLazy } from '../session/useLazy.ts';
import { useSession } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import { supportText } from './supportText.ts';

/** What to copy for support; undefined until what masks secrets is there, where there is a text to mask. */
export function useSupportText(facts: FactBook): string | undefined {
  const t = useText();
  const { evidence, readings } = useSession();
  const state = useLazy(readers, evidence.length > 0);
  if (evidence.length > 0 && state.kind !== 'ready') return undefined;
  const redact = state.kind === 'ready' ? state.value.redact : () => '';
  return supportText(t, { evidence, readings, facts, redact });
}

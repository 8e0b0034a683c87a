import { useEffect, useRef } from 'react';
import type { Correction } from '../../core/facts/correctFacts.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useSession } from '../session/useSession.ts';
import { factName, factValue } from '../text/factText.ts';
import { useText } from '../text/useText.ts';
import { undoCorrection } from './correct.ts';
import styles from './Read.module.css';
import { shownValue } from './shownFact.ts';

interface Props {
  /** Walks again, or does what the page does instead. */
  onCorrected(): void;
}

/** What the person said against what was read, each with the way to take it back. */
export function CorrectionList({ onCorrected }: Props) {
  const t = useText();
  const { corrections, evidence } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its fact; where no page comes after it, the focus goes on here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every correction
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [corrections]);
  if (corrections.length === 0) return null;
  const textOf = (id: string) => evidence.find((each) => each.id === id)?.text ?? '';
  const undo = async (correction: Correction) => {
    await undoCorrection(correction);
    onCorrected();
  };
  return (
    <section className={styles.corrections}>
      <h3 ref={heading} tabIndex={-1}>
        {t('known.corrected.title')}
      </h3>
      <ul>
        {corrections.map((correction) => {
          const { read, value } = correction;
          const fact = factName(t, read.name);
          const was = shownValue(t, read, textOf);
          const is = value === undefined ? '' : factValue(t, { ...read, state: 'known', value } as Fact);
          return (
            <li key={`${fact} ${was}`}>
              <p>
                {is
                  ? t('known.corrected.changed', { fact, value: is, read: was })
                  : t('known.corrected.left', { fact, read: was })}
              </p>
              <Button
                weight="quiet"
                aria-label={t('known.corrected.undoOf', { fact })}
                onClick={() => void undo(correction)}
              >
                {t('known.corrected.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import type { Certainty } from '../../core/engine/outcome.ts';
import { useText } from '../text/useText.ts';
import styles from './OutcomePage.module.css';

const shapes = { certain: CircleCheck, likely: CircleDot, possible: Circle } as const satisfies Record<
  Certainty,
  unknown
>;

interface Props {
  readonly certainty: Certainty;
  /** The word alone, for a list. */
  readonly short?: boolean;
}

/** How sure it is: a word and a shape, never a number. */
export function CertaintyWord({ certainty, short = false }: Props) {
  const t = useText();
  const Shape = shapes[certainty];
  return (
    <p className={`${styles.certainty} ${styles[certainty]}`}>
      <Shape aria-hidden size={18} />
      {t(short ? `outcome.${certainty}Short` : `outcome.${certainty}`)}
    </p>
  );
}

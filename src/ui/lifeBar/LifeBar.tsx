import { useLayoutEffect, useRef } from 'react';
import styles from './LifeBar.module.css';

interface Props {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly words: { readonly now: string; readonly label: string };
}

/** Where `now` stands on a bar that shows the life from a quarter before to a quarter after it, 0 to 1. */
export function placeOnBar(from: number, to: number, now: number): number {
  const life = Math.max(1, to - from);
  return Math.min(1, Math.max(0, (now - from + life / 4) / (life * 1.5)));
}

/**
 * A token's life as a bar with now on it. The bar is a picture; the sentence beside it says the same.
 * The place is set by script, since the security policy allows no style attribute.
 */
export function LifeBar({ from, to, now, words }: Props) {
  const pin = useRef<HTMLSpanElement>(null);
  const place = placeOnBar(from, to, now);
  useLayoutEffect(() => {
    pin.current?.style.setProperty('inset-inline-start', `${(place * 100).toFixed(2)}%`);
  }, [place]);
  const over = now >= to;
  return (
    <div className={styles.bar} role="img" aria-label={words.label}>
      <span className={`${styles.life} ${over ? styles.over : ''}`} />
      <span className={styles.pin} ref={pin}>
        <span className={`${styles.now} ${place > 0.8 ? styles.left : ''}`}>{words.now}</span>
      </span>
    </div>
  );
}

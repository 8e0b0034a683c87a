import { useSyncExternalStore } from 'react';

/** The number of the fact that somebody points at or stands on, in the list or in the text. */
let lit: number | null = null;
const listeners = new Set<() => void>();

function light(number: number | null): void {
  if (lit === number) return;
  lit = number;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Whether one of these facts is pointed at: then it shows itself in the list and in the text. */
export const useLit = (numbers: readonly number[]): boolean =>
  useSyncExternalStore(
    subscribe,
    () => lit !== null && numbers.includes(lit),
    () => false,
  );

/** What makes an element point at a fact, by pointer and by keyboard. */
export const pointsAt = (number: number) => ({
  onPointerEnter: () => light(number),
  onPointerLeave: () => light(null),
  onFocus: () => light(number),
  onBlur: () => light(null),
});

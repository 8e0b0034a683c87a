import { type RefObject, useEffect } from 'react';

/**
 * The arrow keys between the box and the results below it: down from the end of the text to the first result, up and
 * down among them, up from the first and Escape back to the text.
 */
export function useResultKeys(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Escape') return;
      const links = [...(around.current?.querySelectorAll<HTMLElement>('[data-results] a') ?? [])];
      const field = around.current?.querySelector('textarea');
      const at = links.indexOf(document.activeElement as HTMLElement);
      const inField = document.activeElement === field;
      if (!field || links.length === 0 || (at < 0 && !inField)) return;
      if (inField && (event.key !== 'ArrowDown' || field.selectionEnd < field.value.trimEnd().length)) return;
      event.preventDefault();
      const next = event.key === 'Escape' ? -1 : at + (event.key === 'ArrowDown' ? 1 : -1);
      (links[Math.min(next, links.length - 1)] ?? field).focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [around]);
}

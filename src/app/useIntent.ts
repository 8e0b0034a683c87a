import { useEffect } from 'react';
import { useHref } from 'react-router';

/** Tells an address of ours as soon as somebody turns to a link that leads there, by pointer or by keyboard. */
export function useIntent(onIntent: (address: string) => void): void {
  const base = useHref('/');
  useEffect(() => {
    const turnTo = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin === location.origin && link.pathname.startsWith(base))
        onIntent(link.pathname.slice(base.length - 1));
    };
    document.addEventListener('pointerover', turnTo);
    document.addEventListener('focusin', turnTo);
    return () => {
      document.removeEventListener('pointerover', turnTo);
      document.removeEventListener('focusin', turnTo);
    };
  }, [base, onIntent]);
}

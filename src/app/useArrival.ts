import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** The first page of the tab is where the browser puts it; every later one is arrived at. */
let arrivals = 0;

/**
 * After a navigation, be it to the same address: names the tab, and moves the focus to the new page's heading, which screen readers
 * then read. A new page starts at its top; going back leaves the place to the browser.
 */
export function useArrival(title: string): void {
  const { key } = useLocation();
  const type = useNavigationType();
  const last = useRef('');
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    if (arrivals++ === 0) return;
    document.title = title;
    if (type === 'PUSH') window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [key, title, type]);
}

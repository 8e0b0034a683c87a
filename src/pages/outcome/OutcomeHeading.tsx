import { useLayoutEffect, useRef } from 'react';

/** Whether the heading that has just gone had the focus. */
let focusLeft = false;

/**
 * The heading of an outcome, which takes another's place when the outcome is there. Where that one had
 * the focus, as after a navigation, this one gets it: else it would fall back to the top of the page.
 */
export function OutcomeHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = heading.current;
    if (focusLeft) element?.focus({ preventScroll: true });
    focusLeft = false;
    return () => {
      focusLeft = document.activeElement === element;
    };
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

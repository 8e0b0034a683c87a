import { type RefObject, useEffect, useRef } from 'react';

/**
 * Carries out a submit that was made before the script was ready. The browser keeps that one happened: it marks every
 * control of the form as tried, also this hidden one, which nobody can fill in. Call it after the hooks that take over
 * what was typed; a browser that does not know the mark leaves the text where it is, to be handed in again.
 */
export function useEarlySubmit(): RefObject<HTMLInputElement | null> {
  const tried = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (tried.current && wasTried(tried.current)) tried.current.form?.requestSubmit();
  }, []);
  return tried;
}

/** The control that shows whether the form was submitted early. */
export function EarlySubmit({ ref }: { readonly ref: RefObject<HTMLInputElement | null> }) {
  return <input ref={ref} type="checkbox" hidden />;
}

function wasTried(control: HTMLInputElement): boolean {
  try {
    return control.matches(':user-valid');
  } catch {
    // An unknown pseudo-class: before Chrome 119, Firefox 88, Safari 16.5.
    return false;
  }
}

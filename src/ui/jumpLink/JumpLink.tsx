import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** Id of the element on this page to go to. */
  readonly to: string;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Goes to another place on the same page and focuses it. Adds no history entry, so that Back still
 * means the page before; without script it is an ordinary fragment link.
 */
export function JumpLink({ to, label, className, children }: Props) {
  const jump = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    const folded = target.closest('details');
    if (folded) folded.open = true;
    target.scrollIntoView({ block: target.offsetHeight > innerHeight ? 'start' : 'center' });
    target.focus({ preventScroll: true });
  };
  return (
    <a href={`#${to}`} aria-label={label} className={className} onClick={jump}>
      {children}
    </a>
  );
}

/**
 * The site's one style sheet. Every file carries inline what its own first paint needs; what appears later, on this
 * page or on the next, needs the whole.
 */
let href: string | undefined;
let loading: Promise<void> | undefined;

const FIRST_USE = ['pointerover', 'focusin', 'keydown', 'dragenter', 'touchstart'] as const;

/**
 * Says where the sheet is, so that the first use of the page loads it. Without an address all styles are there
 * already, as in development.
 */
export function announceSheet(address: string | undefined): void {
  href = address;
  if (!address) return;
  const load = () => {
    for (const event of FIRST_USE) document.removeEventListener(event, load, { capture: true });
    void styled();
  };
  for (const event of FIRST_USE) document.addEventListener(event, load, { capture: true, passive: true });
}

/** Resolves when everything can be shown as it is meant to look. Never rejects. */
export function styled(): Promise<void> {
  if (!href) return Promise.resolve();
  loading ??= load(href);
  return loading;
}

function load(address: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    // A page without the rest of its styles still reads; one that waits for ever does not. The next use tries again.
    link.onerror = () => {
      link.remove();
      loading = undefined;
      resolve();
    };
    document.head.append(link);
  });
}

/** A page that is measured: its name in the table, where it is, and when a key typed into it is read. */
export interface MeasuredPage {
  readonly name: string;
  readonly address: string;
  readonly ready: string;
}

/** React has taken the element over: what was typed is kept, and the next key is read. */
const hydrated = (selector: string) =>
  `Object.keys(document.querySelector(${JSON.stringify(selector)})).some((key) => key.startsWith('__reactProps'))`;

export const OUR_PAGES: readonly MeasuredPage[] = [
  { name: 'start', address: '', ready: hydrated('textarea') },
  { name: 'walk', address: 'troubleshoot/token/?status=403', ready: hydrated('main a') },
  { name: 'diagnosis', address: 'diagnoses/wrong-audience/', ready: hydrated('main a') },
];

/** Limits as multiples of a yardstick, or plain. */
export const LIMITS = { lcp: 1.25, bytes: 1.6, ready: 1.4, longest: 100, cls: 0.02 } as const;

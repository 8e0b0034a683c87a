import { LIMITS } from './pages.ts';

/** Medians of one page, as `measure.mjs` names its figures. */
export interface Figures {
  readonly lcp: number;
  readonly bytes: number;
  readonly ready: number;
  readonly longest: number;
  readonly cls: number;
}

export interface Verdict {
  readonly measure: string;
  readonly value: string;
  readonly limit: string;
  readonly passed: boolean;
}

/** Holds a page against the static page (how soon it shows) and the bare React page (how soon it answers). */
export function judge(page: Figures, still: Figures, react: Figures): readonly Verdict[] {
  const ratio = (measure: 'lcp' | 'bytes' | 'ready', of: Figures, name: string): Verdict => ({
    measure,
    value: `${(page[measure] / of[measure]).toFixed(2)} × ${name}`,
    limit: `${LIMITS[measure]} ×`,
    passed: page[measure] <= LIMITS[measure] * of[measure],
  });
  const plain = (measure: 'longest' | 'cls', digits: number): Verdict => ({
    measure,
    value: page[measure].toFixed(digits),
    limit: String(LIMITS[measure]),
    passed: page[measure] <= LIMITS[measure],
  });
  return [
    ratio('lcp', still, 'static'),
    ratio('bytes', react, 'react'),
    ratio('ready', react, 'react'),
    plain('longest', 0),
    plain('cls', 3),
  ];
}

/** The middle of the runs; a figure that a run could not take is left out, and none at all is infinitely bad. */
export function median(values: readonly (number | null | undefined)[]): number {
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.POSITIVE_INFINITY;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

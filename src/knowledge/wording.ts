import type { InterfaceArea } from './messageId.ts';

/**
 * The areas of interface wording that each screen shows besides the shell's. They are one file for each screen, since
 * every file costs a slow device time before its first paint.
 */
export const WORDING = {
  start: ['start', 'evidence', 'known', 'search'],
  walk: ['walk', 'known', 'evidence'],
  outcome: ['outcome', 'known', 'evidence', 'diagnosis', 'walk'],
  diagnoses: ['diagnosis', 'filters'],
  codes: ['codes', 'diagnosis', 'filters', 'search'],
  code: ['codes', 'diagnosis'],
  diagnosis: ['diagnosis', 'known'],
  token: ['token', 'known', 'evidence'],
  permissions: ['permissions', 'evidence'],
  live: ['live', 'outcome', 'diagnosis', 'permissions', 'evidence', 'known'],
  about: ['about'],
  'not-found': ['not-found'],
} as const satisfies Readonly<Record<string, readonly InterfaceArea[]>>;

/** A screen that has wording of its own. */
export type WordedScreen = keyof typeof WORDING;

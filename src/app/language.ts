import type { Lang } from '../knowledge/types.ts';

/** The language of an address. The address alone decides: `/nl/…` once Dutch is written. */
export const languageOf = (_address: string): Lang => 'en';

import { styled } from '../../ui/sheet.ts';
import type * as Parts from '../read/parts.ts';
import { once } from './once.ts';

/** What shows evidence and what was read in it: there before any evidence is, and in no page's first load. */
export const readParts = once<typeof Parts>(async () => {
  const [parts] = await Promise.all([import('../read/parts.ts'), styled()]);
  return parts;
});

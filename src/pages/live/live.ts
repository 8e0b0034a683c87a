import { styled } from '../../ui/sheet.ts';
import { once } from '../session/once.ts';

/** The only door to sign-in and the network: loaded when somebody turns to a button that needs it. */
export const live = once(async () => {
  const [{ createSignIn, sendCall }] = await Promise.all([import('../../live/index.ts'), styled()]);
  return { createSignIn, sendCall };
});
/** What else a test needs once it begins. */
export const liveParts = once(() => import('./parts.ts'));
export type Live = NonNullable<ReturnType<typeof live.get>>;

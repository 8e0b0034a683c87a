import { useSyncExternalStore } from 'react';
import { type Session, sessionStore } from './session.ts';

/** The session; while the prerendered page is taken over, the empty one that the file shows. */
export const useSession = (): Session =>
  useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.getEmpty);

const never = () => () => {};

/** False in the prerendered file and while it is taken over, true from then on. */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

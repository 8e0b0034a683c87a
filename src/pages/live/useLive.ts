import { useEffect, useSyncExternalStore } from 'react';
import { liveActions } from './liveActions.ts';
import { type LiveState, liveStore } from './liveStore.ts';

/** The live step's state; while the prerendered page is taken over, the empty one that the file shows. */
export function useLive(): LiveState {
  // Who leaves the page does not wait for the answer; a sign-in that is under way may end elsewhere.
  useEffect(() => liveActions.cancel, []);
  return useSyncExternalStore(liveStore.subscribe, liveStore.get, liveStore.getEmpty);
}

import { useLocation } from 'react-router';

/** Goes along with a link from the person's own outcome, which carries answers as a shared one does. */
export const OWN_WALK = { ownWalk: true };

/** Whether the answers in the address are the person's own, and nobody shared them. */
export const useOwnWalk = (): boolean =>
  (useLocation().state as { ownWalk?: boolean } | null)?.ownWalk === true;

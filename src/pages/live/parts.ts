// What a test needs once it begins, and the page's first load does not. Entered by one import().
export { parseLiveLink } from '../../core/live/liveLink.ts';
export { signInProblem } from '../../core/live/signInProblem.ts';
export { bareToken } from '../../core/token/readToken.ts';
export { bringBack, waitingOf } from './leaving.ts';
export { runOfCall, runOfProblem } from './readRun.ts';

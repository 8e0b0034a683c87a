import { answering } from './answer.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const post = (message: FromWorker) => postMessage(message);
const answer = answering(post);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch(() => post({ kind: 'unreadable' }));
});

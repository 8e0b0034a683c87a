import { condense } from '../../core/condense/condense.ts';
import { decode } from './decode.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Of the whole work, so much is reading the file. */
const READING = 0.6;

/** What the worker does with what it is sent; `post` answers. Apart from the worker, so that tests can call it. */
export function answering(post: (message: FromWorker) => void): (message: ToWorker) => Promise<void> {
  const pieces: string[] = [];
  let told = 0;
  const tell = (share: number) => {
    if (share - told < 0.01) return;
    told = share;
    post({ kind: 'progress', share });
  };
  const finish = (text: string, from: number) =>
    post({ kind: 'condensed', condensed: condense(text, (share) => tell(from + (1 - from) * share)) });
  return async (message) => {
    if (message.kind === 'file') {
      const text = await decode(message.file, (share) => tell(READING * share)).catch(() => null);
      if (text === null) post({ kind: 'unreadable' });
      else finish(text, READING);
      return;
    }
    pieces.push(message.text);
    if (message.last) finish(pieces.join(''), 0);
  };
}

import { answering } from '../condense/answer.ts';
import type { FromWorker, ToWorker } from '../condense/messages.ts';

/** For tests: does what our worker does, without a thread of its own. `stopped` counts those that were ended. */
export class InlineWorker {
  static stopped = 0;
  /** Set by a test that wants to see the page while a worker is at work. */
  static hold: Promise<void> | undefined;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  private ended = false;
  private readonly answer = answering((data) => {
    if (!this.ended) this.onmessage?.({ data });
  });

  postMessage(message: ToWorker): void {
    void Promise.resolve(InlineWorker.hold).then(() => (this.ended ? undefined : this.answer(message)));
  }

  terminate(): void {
    this.ended = true;
    InlineWorker.stopped++;
  }
}

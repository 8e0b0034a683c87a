import type { Condensed } from '../../core/condense/condense.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { trustedAddress } from './trustedAddress.ts';

/** Characters sent at once: a few milliseconds of a slow page. */
const PIECE = 1_000_000;

export interface CondenseOptions {
  onProgress?(share: number): void;
  readonly signal?: AbortSignal | undefined;
}

export type InWorker =
  | { readonly ok: true; readonly value: Condensed }
  /** `file-unreadable`: the file; `engine`: the worker could not be started or broke; `cancelled`: by the signal. */
  | { readonly ok: false; readonly problem: 'file-unreadable' | 'engine' | 'cancelled' };

/** Condenses a long text or a file of any length beside the page. Never rejects. */
export function condenseInWorker(
  source: Blob | string,
  { onProgress, signal }: CondenseOptions = {},
): Promise<InWorker> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(trustedAddress('condense'), { type: 'module' });
    } catch {
      resolve({ ok: false, problem: 'engine' });
      return;
    }
    let ended = false;
    const end = (result: InWorker) => {
      ended = true;
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => end({ ok: false, problem: 'cancelled' });
    signal?.addEventListener('abort', cancel);
    worker.onerror = () => end({ ok: false, problem: 'engine' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'unreadable') end({ ok: false, problem: 'file-unreadable' });
      else end({ ok: true, value: data.condensed });
    };
    if (signal?.aborted) cancel();
    else
      void send(
        source,
        (message) => worker.postMessage(message),
        () => ended,
      );
  });
}

async function send(
  source: Blob | string,
  post: (message: ToWorker) => void,
  hasEnded: () => boolean,
): Promise<void> {
  if (typeof source !== 'string') {
    post({ kind: 'file', file: source });
    return;
  }
  for (let at = 0; at < source.length && !hasEnded(); at += PIECE) {
    post({ kind: 'piece', text: source.slice(at, at + PIECE), last: at + PIECE >= source.length });
    // Between two pieces the page may do what it has to.
    await new Promise((next) => setTimeout(next));
  }
}

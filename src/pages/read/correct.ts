import { type Correction, isSame } from '../../core/facts/correctFacts.ts';
import { readers } from '../session/engine.ts';
import { nextPaint } from '../session/nextPaint.ts';
import { sessionStore } from '../session/session.ts';

/** Takes what a person says against a fact that was read, in place of what they said against it before. */
export const correct = (correction: Correction): Promise<void> =>
  reread((before) => [...before.filter(({ read }) => !isSame(read, correction.read)), correction]);

/** Takes a correction back. */
export const undoCorrection = (correction: Correction): Promise<void> =>
  reread((before) => before.filter((each) => each !== correction));

async function reread(change: (before: readonly Correction[]) => readonly Correction[]): Promise<void> {
  const { read } = await readers.load();
  await nextPaint();
  const { evidence, notes, corrections: before } = sessionStore.get();
  const corrections = change(before);
  const readings = read({ evidence, notes, corrections });
  sessionStore.setEvidence({ evidence, readings, notes, corrections });
}

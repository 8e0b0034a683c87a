import { readers } from '../session/engine.ts';
import { nextPaint } from '../session/nextPaint.ts';
import { sessionStore } from '../session/session.ts';
import { correctionsWithout } from '../session/takeIn.ts';

/** Reads an evidence with several errors again, for another of them. */
export async function chooseError(id: string, chosen: number): Promise<void> {
  const { read } = await readers.load();
  await nextPaint();
  const { evidence: before, notes: notesBefore, ...session } = sessionStore.get();
  const notes = { ...notesBefore, [id]: { ...notesBefore[id], chosen } };
  const exchange = notesBefore[id]?.recording?.[chosen];
  const evidence = exchange
    ? before.map((each) => (each.id === id ? { ...each, text: exchange.text } : each))
    : before;
  const corrections = correctionsWithout(session.corrections, new Set([id]));
  const readings = read({ evidence, notes, corrections });
  sessionStore.setEvidence({ evidence, readings, notes, corrections });
}

import { readers } from '../session/engine.ts';
import { sessionStore } from '../session/session.ts';

/** Reads an evidence with several errors again, for another of them. */
export async function chooseError(id: string, chosen: number): Promise<void> {
  const { read } = await readers.load();
  const { evidence, notes: before } = sessionStore.get();
  const notes = { ...before, [id]: { ...before[id], chosen } };
  sessionStore.setEvidence({ evidence, readings: read(evidence, notes), notes });
}

import { correctFacts } from '../../core/facts/correctFacts.ts';
import { permissionFacts } from '../../core/permissions/permissionFacts.ts';
import { indexPermissions, type PermissionIndex } from '../../core/permissions/permissionIndex.ts';
import { readAll } from '../../core/readers/readEvidence.ts';
import type { Reading } from '../../core/readers/reader.ts';
import { redact } from '../../core/redact/redact.ts';
import { readToken } from '../../core/token/readToken.ts';
import { loadEngineKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import { loadPermissions } from '../../knowledge/loadPermissions.ts';
import type { Readers } from './engine.ts';

/** Puts the readers, the patterns they look for and the table of permissions together. */
export async function createReaders(): Promise<Readers> {
  const [{ patterns }, rows] = await Promise.all([loadEngineKnowledge(), loadPermissions()]);
  const index = indexPermissions(rows);
  return {
    read({ evidence, notes, corrections }) {
      const chosen = Object.entries(notes).map(([id, note]) => [id, note.recording ? 0 : (note.chosen ?? 0)]);
      const readings = readAll(evidence, patterns, Object.fromEntries(chosen)).map((reading) => ({
        ...reading,
        facts: correctFacts(reading.facts, corrections),
      }));
      return compared(readings, index);
    },
    readToken,
    redact,
  };
}

/** What the table says of request and token together stands with the evidence that the token came from. */
function compared(readings: readonly Reading[], index: PermissionIndex): Reading[] {
  const facts = permissionFacts(
    index,
    readings.flatMap((reading) => reading.facts),
  );
  return readings.map((reading) => {
    const own = facts.filter(
      ({ source }) =>
        source.kind === 'derived' && 'evidence' in source.from && source.from.evidence === reading.evidence,
    );
    return own.length > 0 ? { ...reading, facts: [...reading.facts, ...own] } : reading;
  });
}

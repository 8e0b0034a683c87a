import type { Evidence } from '../evidence.ts';
import type { Fact } from '../facts/fact.ts';
import { type Finding, known } from './finding.ts';
import type { Reader } from './reader.ts';

/** How a call without a readable answer ended; nothing where an answer came, or where nobody watched the call. */
export const readTransport: Reader = (evidence: Evidence): Finding => {
  const { id, text, transport } = evidence;
  if (transport === 'answered' || transport === 'unknown') return {};
  const facts: Fact[] = [
    known('transport', transport, { kind: 'request', evidence: id, span: { start: 0, end: text.length } }),
  ];
  return { facts };
};

import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import { pasted } from './sampleEvidence.ts';
import { readTransport } from './transport.ts';

const ended = (transport: Evidence['transport']): Evidence => ({ ...pasted('GET /v1.0/me'), transport });
const read = (transport: Evidence['transport']) =>
  readTransport(ended(transport), []).facts?.map((fact) => fact.state === 'known' && fact.value);

describe('how a call ended', () => {
  test.each([
    ['timed-out', ['timed-out']],
    ['offline', ['offline']],
    ['refused-by-cors', ['refused-by-cors']],
    ['answered', undefined],
    ['unknown', undefined],
  ] as const)('%s gives %j', (transport, values) => {
    expect(read(transport)).toEqual(values);
  });

  test('the whole evidence is where it was seen', () => {
    const [fact] = readTransport(ended('offline'), []).facts ?? [];
    expect(fact?.source).toMatchObject({ kind: 'request', span: { start: 0, end: 12 } });
  });
});

import { describe, expect, it } from 'vitest';
import type { Fact, Source } from '../../core/facts/fact.ts';
import { gatherFacts } from '../../core/facts/factBook.ts';
import { groupFacts, groupsOf, marksIn } from './factGroups.ts';

const inText = (start: number): Source => ({
  kind: 'text',
  evidence: 'paste',
  span: { start, end: start + 3 },
});
const inToken = (claim: string): Source => ({
  kind: 'claim',
  evidence: 'paste',
  claim,
  span: { start: 50, end: 90 },
});
const fact = (name: string, value: unknown, source: Source) =>
  ({ name, state: 'known', value, source }) as Fact;

const status = fact('status', 401, inText(9));
const code = fact('graphCode', 'invalidauthenticationtoken', inText(2));
const again = fact('message', 'invalid-token', inText(2));
const kind = fact('token.kind', 'delegated', inToken('scp'));
const audience = fact('token.audience', 'outlook', inToken('aud'));
const said = fact('account', 'guest', { kind: 'person', question: 'who', option: 'guest' });
const follows = fact('symptom', '401', { kind: 'derived', implication: 'status', from: status.source });
const book = gatherFacts([status, code, again, kind, audience, said, follows]);
const drawn = (groups: ReturnType<typeof groupFacts>) =>
  groups.map(({ number, name }) => `${number} ${name}`);

describe('facts read from evidence', () => {
  it('are numbered in the order of the text', () => {
    expect(drawn(groupFacts(book))).toEqual(['1 graphCode', '2 status', '3 token.kind', '4 token.audience']);
  });
  it('keep a number only where they decided something', () => {
    expect(drawn(groupFacts(book, [audience]))).toEqual([
      '1 token.audience',
      'null status',
      'null graphCode',
      'null token.kind',
    ]);
  });
  it('decide also through what follows from them', () => {
    expect(groupFacts(book, [follows])[0]).toMatchObject({ number: 1, name: 'status' });
  });
  it('mark the text where they have a number', () => {
    expect(marksIn('paste', groupFacts(book, [status]))).toEqual([
      { number: 1, span: { start: 9, end: 12 } },
    ]);
    expect(marksIn('other', groupFacts(book))).toEqual([]);
  });
  it('of one token are told apart by their claim', () => {
    expect(drawn(groupsOf([audience], groupFacts(book)))).toEqual(['4 token.audience']);
  });
});

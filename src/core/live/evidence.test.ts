import { describe, expect, test } from 'vitest';
import { readEvidence } from '../readers/readEvidence.ts';
import { madeToken, written } from '../readers/sampleEvidence.ts';
import { readToken } from '../token/readToken.ts';
import { compareRuns, compareTokens } from './compareTokens.ts';
import { type Exchange, evidenceOfExchange, headerOf } from './exchange.ts';
import { successNotes } from './successNotes.ts';

const exchange = (more: Partial<Exchange> = {}): Exchange => ({
  method: 'GET',
  href: 'https://graph.microsoft.com/v1.0/users/ada@contoso.example/messages',
  transport: 'answered',
  status: 403,
  statusText: 'Forbidden',
  headers: [['request-id', '11111111-2222-3333-4444-555555555555']],
  body: '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
  took: 120,
  clientRequestId: '99999999-2222-3333-4444-555555555555',
  ...more,
});

describe('a live exchange', () => {
  test('reads like a pasted one', () => {
    const { facts, correlation } = readEvidence(evidenceOfExchange(exchange()), []);
    expect(written(facts)).toEqual(
      expect.arrayContaining([
        'status=403',
        'graphCode=erroraccessdenied',
        'request.method=GET',
        'request.template=/users/{id}/messages',
        'request.host=graph',
      ]),
    );
    expect(correlation.requestId).toBe('11111111-2222-3333-4444-555555555555');
  });

  test('carries what was sent with it, as a pasted one does', () => {
    const { text } = evidenceOfExchange(
      exchange({
        method: 'PATCH',
        sent: { headers: [['ConsistencyLevel', 'eventual']], body: '{"city":"Oslo"}' },
      }),
    );
    expect(text).toContain('PATCH https://graph.microsoft.com/v1.0/users/ada@contoso.example/messages\nCons');
    expect(text).toContain('\n\n{"city":"Oslo"}\n\nHTTP/1.1 403 Forbidden\n');
    expect(written(readEvidence(evidenceOfExchange(exchange()), []).facts)).toEqual(
      written(
        readEvidence(evidenceOfExchange(exchange({ sent: { headers: [], body: '{"a":1}' } })), []).facts,
      ),
    );
  });

  test.each(['refused-by-cors', 'timed-out', 'offline'] as const)('that was %s says so', (transport) => {
    const made = evidenceOfExchange(exchange({ transport, body: '' }));
    expect(made.text).not.toContain('HTTP/1.1');
    expect(written(readEvidence(made, []).facts)).toContain(`transport=${transport}`);
  });

  test('keeps its header in any case', () => {
    expect(headerOf(exchange(), 'Request-Id')).toBe('11111111-2222-3333-4444-555555555555');
    expect(headerOf(exchange(), 'retry-after')).toBeNull();
  });
});

describe('a success', () => {
  const user = { '@odata.type': '#microsoft.graph.user', id: '1' };
  test.each([
    ['', [{ kind: 'no-content' }]],
    ['{"value":[]}', [{ kind: 'empty-list' }]],
    [
      JSON.stringify({ value: [{ ...user, displayName: null, mail: null }] }),
      [{ kind: 'null-members', count: 1 }],
    ],
    [
      JSON.stringify({ '@odata.nextLink': 'https://x', value: [{ id: '1', subject: 'a' }] }),
      [{ kind: 'more-pages' }],
    ],
    [JSON.stringify({ value: [{ ...user, displayName: 'Ada', mail: null }] }), []],
    ['{"id":"1","mail":null}', []],
    ['not json', []],
    ['[1]', []],
  ])('with %j may hide %j', (body, notes) => {
    expect(successNotes(body)).toEqual(notes);
  });

  test.each([
    ['/groups/1/members', [{ kind: 'null-members', count: 1 }]],
    ['/groups/1/members?$top=5', [{ kind: 'null-members', count: 1 }]],
    ['/groups/1/members?$select=id', []],
    ['/groups/1/members?%24select=id', []],
    ['/groups/1/members/$ref', []],
  ])('of %s with an id alone hides %j', (path, notes) => {
    expect(
      successNotes(JSON.stringify({ value: [user] }), `https://graph.microsoft.com/v1.0${path}`),
    ).toEqual(notes);
  });
});

describe('two tokens', () => {
  const token = (claims: object) => {
    const read = readToken(madeToken({ aud: 'https://graph.microsoft.com', ...claims }));
    if (!read.ok) throw new Error('the test made a token that cannot be read');
    return read.value;
  };

  test('differ in what was gained, lost and decides', () => {
    expect(
      compareTokens(
        token({ scp: 'User.Read Files.Read', appid: 'a', iat: 1 }),
        token({ scp: 'user.read Mail.Read', appid: 'b', iat: 2 }),
      ),
    ).toEqual({
      gained: ['Mail.Read'],
      lost: ['Files.Read'],
      claims: [
        { claim: 'appid', before: 'a', after: 'b' },
        { claim: 'iat', before: '1', after: '2' },
      ],
    });
  });

  test('that are the same do not differ', () => {
    const same = token({ scp: 'User.Read', amr: ['pwd'] });
    expect(compareTokens(same, same)).toEqual({ gained: [], lost: [], claims: [] });
  });
});

test.each([
  [{ status: 403, fault: 'a' }, { status: 200, fault: undefined }, 'fixed'],
  [{ status: undefined, fault: 'a' }, { status: 204, fault: undefined }, 'fixed'],
  [{ status: 403, fault: 'a' }, { status: 403, fault: 'a' }, 'same'],
  [{ status: 403, fault: 'a' }, { status: 403, fault: 'b' }, 'changed'],
  [{ status: 401, fault: 'a' }, { status: 403, fault: 'a' }, 'changed'],
  [{ status: 200, fault: undefined }, { status: 200, fault: undefined }, 'same'],
  [{ status: 200, fault: undefined }, { status: 204, fault: undefined }, 'same'],
  [{ status: 200, fault: undefined }, { status: 403, fault: 'a' }, 'broken'],
] as const)('from %j to %j is %s', (before, after, verdict) => {
  expect(compareRuns(before, after)).toBe(verdict);
});

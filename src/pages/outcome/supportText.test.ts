import { type I18n, setupI18n } from '@lingui/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../core/evidence.ts';
import { gatherFacts } from '../../core/facts/factBook.ts';
import { readAll } from '../../core/readers/readEvidence.ts';
import { pasted } from '../../core/readers/sampleEvidence.ts';
import { redact } from '../../core/redact/redact.ts';
import { leftOf } from '../../core/redact/testing/leftOf.ts';
import { pastedSecret } from '../../core/redact/testing/madeSecrets.ts';
import { loadInterface } from '../../knowledge/loadInterface.ts';
import type { Text } from '../text/useText.ts';
import { supportText } from './supportText.ts';

const messages = (await loadInterface('outcome', 'en')) as Parameters<I18n['load']>[1];
const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
const t: Text = (id, values) => i18n._(id, values);
const supportOf = (...evidence: Evidence[]) => {
  const readings = readAll(evidence, []);
  const facts = gatherFacts(readings.flatMap((reading) => reading.facts));
  return supportText(t, { evidence, readings, facts, redact });
};
const T = 'a91d4c07-3e6f-4b82-9d05-78c2e1f4b360';
const A = '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b';
const R = '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4';
const C = '9f8e7d6c-1111-4222-8333-444455556666';

test('a refused call gives its ids, its moment, its codes, and a template in place of the path', () => {
  const lines = supportOf(
    pasted(
      [
        'GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages',
        `appid: ${A}  tid: ${T}`,
        'HTTP/1.1 403 Forbidden',
        `{"error":{"code":"ErrorAccessDenied","message":"No.","innerError":{"date":"2026-04-07T13:11:08","request-id":"${R}","client-request-id":"${C}"}}}`,
      ].join('\n'),
    ),
  ).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Status: 403',
      'Codes: erroraccessdenied',
      'Request: GET /users/{id}/messages',
      `request-id: ${R}`,
      `client-request-id: ${C}`,
      'Time (UTC): 2026-04-07T13:11:08.000Z',
      `Directory (tenant) ID: ${T}`,
      `Application (client) ID: ${A}`,
      'Trace ID: …',
    ]),
  );
});

test('a failed sign-in gives its trace, its correlation and every code', () => {
  const text = supportOf(
    pasted(
      `{"error":"invalid_grant","suberror":"consent_required","error_description":"AADSTS65001: No consent to the application with ID '${A}'. Trace ID: ${R} Correlation ID: ${C} Timestamp: 2026-04-07 13:11:08Z"}`,
    ),
  );
  expect(text).toContain('Codes: AADSTS65001, invalid_grant, consent_required');
  expect(text).toContain(`Trace ID: ${R}`);
  expect(text).toContain(`Correlation ID: ${C}`);
  expect(text).toContain('Time (UTC): 2026-04-07T13:11:08.000Z');
  expect(text).toContain(`Application (client) ID: ${A}`);
});

test('what is not known is left for the person to fill in', () => {
  const text = supportOf();
  expect(text).toContain('Status: …\nCodes: …\nRequest: …');
  expect(text.endsWith('The full message:\n…')).toBe(true);
});

test('of several errors the message is that of the one that is read', () => {
  const log = [
    '2026-04-07T13:11:08Z ERROR GET https://graph.microsoft.com/v1.0/me/messages',
    'HTTP/1.1 403 Forbidden',
    '{"error":{"code":"ErrorAccessDenied","message":"No."}}',
    '',
    '2026-04-07T13:11:09Z ERROR GET https://graph.microsoft.com/v1.0/groups/abc',
    'HTTP/1.1 404 Not Found',
    '{"error":{"code":"Request_ResourceNotFound","message":"No."}}',
  ].join('\n');
  expect(supportOf(pasted(log))).toContain('ErrorAccessDenied');
  expect(supportOf(pasted(log))).not.toContain('ResourceNotFound');
});

test('of a long text the message is what stands around the error', () => {
  const text = supportOf(
    pasted(`${'nothing to see\n'.repeat(2000)}HTTP/1.1 403 Forbidden\n${'more\n'.repeat(2000)}`),
  );
  expect(text).toContain('HTTP/1.1 403 Forbidden');
  expect(text.length).toBeLessThan(5000);
});

test('a token and the address of a request are not in it', () => {
  const text = supportOf(
    pasted('HTTP/1.1 403 Forbidden'),
    { ...pasted('GET https://graph.microsoft.com/v1.0/users/ada@contoso.com'), id: 'request' },
    { ...pasted('eyJ0eXAiOiJKV1QifQ.eyJzY3AiOiJNYWlsLlJlYWQifQ.c2ln'), id: 'token' },
  );
  expect(text).not.toContain('ada@');
  expect(text).not.toContain('eyJ');
  expect(text).toContain('Request: GET /users/{id}');
});

test('no secret that was pasted is in it', () => {
  fc.assert(
    fc.property(pastedSecret, ({ value, text }) => {
      const copied = supportOf(pasted(text), { ...pasted(`HTTP/1.1 403 Forbidden\n${text}`), id: 'more-1' });
      expect(leftOf(value.toLowerCase(), copied.toLowerCase())).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

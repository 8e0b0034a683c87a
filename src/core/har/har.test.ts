import { describe, expect, test } from 'vitest';
import { readEvidence } from '../readers/readEvidence.ts';
import { madeToken, pasted, written } from '../readers/sampleEvidence.ts';
import { failingExchanges, isHar } from './har.ts';
import { madeHar, type SampleExchange } from './sampleHar.ts';

const token = madeToken({ aud: 'https://graph.microsoft.com', scp: 'User.Read', oid: 'o', sub: 's' });
const picture: SampleExchange = { url: 'https://app.contoso.com/logo.png', status: 200, body: 'error 403' };
const missing: SampleExchange = {
  url: 'https://graph.microsoft.com/v1.0/me/photo/$value',
  status: 404,
  body: '{"error":{"code":"ImageNotFound","message":"no"}}',
};
const refused: SampleExchange = {
  method: 'PATCH',
  url: 'https://graph.microsoft.com/v1.0/users/ada@contoso.com',
  status: 403,
  requestHeaders: { Authorization: `Bearer ${token}`, Accept: '*/*' },
  responseHeaders: {
    Date: 'Sun, 02 Mar 2025 14:05:13 GMT',
    'request-id': '0a1b2c3d-1111-4222-8333-444455556600',
  },
  body: '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
};
const tokenRefused: SampleExchange = {
  method: 'POST',
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  status: 400,
  posted: 'grant_type=authorization_code&code=0.AXoAsecretsecretsecretsecret&client_id=x',
  body: '{"error":"invalid_grant","error_description":"AADSTS65001: no consent","error_codes":[65001]}',
};
const silent: SampleExchange = {
  url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?prompt=none',
  status: 200,
  body: `<html>${'x'.repeat(90_000)}"strServiceExceptionMessage":"AADSTS50058: nobody"${'x'.repeat(90_000)}`,
};
const names = (exchanges: readonly SampleExchange[]) =>
  failingExchanges(madeHar(exchanges)).map(({ by, status, code, method, template }) =>
    [by, status, code, method, template].join(' '),
  );

describe('a recording of the developer tools', () => {
  test('gives the exchanges that failed, the one that decides first', () => {
    expect(names([picture, missing, silent, refused, tokenRefused])).toEqual([
      'sign-in 400 AADSTS65001 POST ',
      'graph 403 authorization_requestdenied PATCH /users/{id}',
      'sign-in 200 AADSTS50058 GET ',
      'graph 404 imagenotfound GET /me/photo/$value',
    ]);
    expect(names([picture])).toEqual([]);
    expect(names([])).toEqual([]);
  });

  test('says how often the same failed', () => {
    expect(failingExchanges(madeHar([refused, picture, refused])).map(({ times }) => times)).toEqual([2]);
  });

  test('is read by the exchange that decides, with the places in the whole text', () => {
    const text = madeHar([picture, missing, refused]);
    const { facts, correlation, errors, recognised } = readEvidence(pasted(text), []);
    expect(written(facts)).toEqual(
      expect.arrayContaining([
        'request.method=PATCH',
        'request.template=/users/{id}',
        'header.authorization=bearer',
        'token.kind=delegated',
        'status=403',
        'graphCode=authorization_requestdenied',
      ]),
    );
    expect(written(facts).join()).not.toContain('imagenotfound');
    expect(correlation).toEqual({
      requestId: '0a1b2c3d-1111-4222-8333-444455556600',
      at: Date.UTC(2025, 2, 2, 14, 5, 13),
    });
    expect(errors).toHaveLength(2);
    const code = facts.find(({ name }) => name === 'graphCode');
    const span = code && 'span' in code.source ? code.source.span : { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe('Authorization_RequestDenied');
    expect(recognised.map(({ kind }) => kind)).toContain('graph-error');
  });

  test('is read by another exchange where the person chose it', () => {
    const { facts, chosen } = readEvidence(pasted(madeHar([missing, refused])), [], { error: 1 });
    expect(chosen).toBe(1);
    expect(written(facts)).toContain('status=404');
    expect(written(facts)).not.toContain('status=403');
  });

  test('written on one line, or cut off, is read all the same', () => {
    expect(failingExchanges(madeHar([refused, missing], 0))).toHaveLength(2);
    const text = madeHar([missing, refused]);
    expect(failingExchanges(text.slice(0, text.indexOf('Insufficient')))).toHaveLength(2);
  });

  test('tells how far it is', () => {
    const told: number[] = [];
    failingExchanges(madeHar(Array.from({ length: 30 }, () => silent)), (done) => told.push(done));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test.each([
    ['another JSON', '{"log":"entries"}'],
    ['an answer', '{"error":{"code":"x","message":"\\"log\\":{\\"entries\\":["}}'],
    ['a text', 'log: { entries: [] }'],
  ])('is none in %s', (_name, text) => {
    expect(isHar(text)).toBe(false);
    expect(failingExchanges(text)).toEqual([]);
  });
});

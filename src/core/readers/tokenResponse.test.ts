import { describe, expect, test } from 'vitest';
import { pasted, written } from './sampleEvidence.ts';
import { readTokenResponse } from './tokenResponse.ts';

const facts = (text: string) => written(readTokenResponse(pasted(text), []).facts);

describe("the token endpoint's good answer", () => {
  test.each([
    [
      'scope',
      '{"token_type":"Bearer","scope":"User.Read https://graph.microsoft.com/Mail.Read openid"}',
      ['token.scope=User.Read', 'token.scope=Mail.Read', 'token.scope=openid'],
    ],
    [
      'resource',
      '{"token_type":"Bearer","resource":"https://graph.windows.net/"}',
      ['token.audience=azure-ad-graph'],
    ],
    ['neither', '{"token_type":"Bearer","expires_in":3599}', []],
  ])('says what was granted by %s', (_name, text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test.each([
    ['a request for a token', 'grant_type=client_credentials&scope=User.Read'],
    ['settings of an app', '{"clientId":"x","scope":"User.Read","resource":"https://graph.microsoft.com"}'],
  ])('is not %s', (_name, text) => {
    expect(facts(text)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { CodePage } from '../../src/knowledge/codeTypes.ts';
import { codeData } from './structuredData.ts';

const code: CodePage = {
  id: 'AADSTS50011',
  kind: 'aadsts',
  tier: 'b',
  symbol: 'InvalidReplyTo',
  stage: 'sign-in',
  actors: ['developer'],
  title: 'Not registered',
  summary: 'What it is.',
  happened: [],
  first: [],
  decides: [],
  statuses: [],
  oauthErrors: [{ id: 'invalid_request', written: true }],
  messages: [],
  alsoPossible: [],
  family: { id: 'aadsts-x', title: 'x', meaning: [], advice: [] },
  siblings: [],
  sources: [
    { title: 'a', url: 'https://learn.microsoft.com/a', checked: '2026-01-02' },
    { title: 'b', url: 'https://learn.microsoft.com/b', checked: '2026-03-04' },
    { title: 'c', url: 'https://github.com/c', seen: '2026-05-06' },
  ],
};
const at = (address: string) => `https://a.example${address}`;

test('the article carries the code, its other names, and the day on which its sources were last read', () => {
  expect(codeData(code, 'Codes', at)).toMatchObject({
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: 'AADSTS50011: Not registered',
        keywords: 'AADSTS50011, InvalidReplyTo, invalid_request',
        dateModified: '2026-03-04',
        url: 'https://a.example/codes/AADSTS50011/',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Codes', item: 'https://a.example/codes/' },
          { position: 2, name: 'AADSTS50011', item: 'https://a.example/codes/AADSTS50011/' },
        ],
      },
    ],
  });
});

test('without an origin no address is made up', () => {
  const text = JSON.stringify(codeData(code, 'Codes', () => undefined));
  expect(text).not.toMatch(/Breadcrumb|"url"|a\.example/);
});

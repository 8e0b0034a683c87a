import type { CodePage, CodeSource } from '../../src/knowledge/codeTypes.ts';
import type { DiagnosisPage } from '../../src/knowledge/types.ts';

/** The absolute address of a page; undefined where the site's own is not known. */
type Absolute = (address: string) => string | undefined;

interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** What search engines read of a code's page. */
export const codeData = (code: CodePage, list: string, absolute: Absolute): object =>
  graph(
    {
      headline: `${code.id}: ${code.title}`,
      description: code.summary,
      keywords: [code.id, code.symbol, ...code.oauthErrors.map(({ id }) => id)].filter(Boolean).join(', '),
      citation: code.sources.map(({ url }) => url),
      dateModified: latest(code.sources),
    },
    [
      { name: list, address: '/codes/' },
      { name: code.id, address: `/codes/${code.id}/` },
    ],
    absolute,
  );

/** What search engines read of a diagnosis's page. */
export const diagnosisData = (diagnosis: DiagnosisPage, list: string, absolute: Absolute): object =>
  graph(
    {
      headline: diagnosis.title,
      description: diagnosis.summary,
      citation: diagnosis.sources.map(({ url }) => url),
      dateModified: latest(diagnosis.sources),
    },
    [
      { name: list, address: '/diagnoses/' },
      { name: diagnosis.title, address: `/diagnoses/${diagnosis.id}/` },
    ],
    absolute,
  );

function graph(article: object, crumbs: readonly Crumb[], absolute: Absolute): object {
  const own = absolute(crumbs.at(-1)?.address ?? '/');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'TechArticle', inLanguage: 'en', url: own, mainEntityOfPage: own, ...article },
      // A trail without addresses is refused by those who read it.
      ...(own
        ? [
            {
              '@type': 'BreadcrumbList',
              itemListElement: crumbs.map(({ name, address }, at) => ({
                '@type': 'ListItem',
                position: at + 1,
                name,
                item: absolute(address),
              })),
            },
          ]
        : []),
    ],
  };
}

/** The last day on which a page was read for this; undefined for what was only seen. */
function latest(sources: readonly Pick<CodeSource, 'checked'>[]): string | undefined {
  return sources
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
}

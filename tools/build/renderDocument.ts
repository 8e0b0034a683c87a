import type { PageHead } from '../../src/app/pageRoute.ts';

/** All that one HTML file is made of. */
export interface DocumentParts {
  /** Vite's own index.html: the part of the head that is the same everywhere. */
  readonly template: string;
  readonly base: string;
  /** `https://host`, where it is known; without it no absolute address is written. */
  readonly origin?: string | undefined;
  /** The address within the site, or null for 404.html. */
  readonly address: string | null;
  readonly head: PageHead;
  readonly html: string;
  /** The styles of the first paint, and the address of the whole sheet within the site. */
  readonly style: string;
  readonly sheet: string;
  readonly policy: string;
  /** Structured data for search engines. */
  readonly data?: object | undefined;
  /** The same page for tools, beside it: `index.md`. */
  readonly twins?: readonly { readonly type: string; readonly file: string }[];
  /** Files to hydrate with, entry first. */
  readonly chunks: readonly string[];
}

/** Writes one page as a whole HTML file that shows at once, reads without script, and hydrates. */
export function renderDocument(parts: DocumentParts): string {
  const { template, base, address, head, html } = parts;
  const shared = template
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<title>.*?<\/title>/, '')
    .replace(/^\s+/gm, '');
  const [entry, ...preloads] = parts.chunks;
  const tags = [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    ...(head.index === false || address === null ? ['<meta name="robots" content="noindex">'] : []),
    ...openGraph(parts),
    `<style>${parts.style}</style>`,
    ...(parts.twins ?? []).map(
      ({ type, file }) =>
        `<link rel="alternate" type="${type}" href="${base}${(address ?? '/').slice(1)}${file}">`,
    ),
    ...(parts.data ? [`<script type="application/ld+json">${jsonLd(parts.data)}</script>`] : []),
  ];
  // After everything that is shown: a parser that meets them in the head sends their requests, paints a blank page and
  // only then reads on, which costs a slow device a quarter of its time to the first paint.
  const scripts = [
    `<script type="module" crossorigin src="${base}${entry}"></script>`,
    ...preloads.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
  ];
  return shared
    .replace(
      /<meta charset="utf-8"\s*\/?>/,
      (charset) =>
        `${charset}\n<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">`,
    )
    .replace('</head>', () => `${tags.join('\n')}\n</head>`)
    .replace('</body>', () => `${scripts.join('\n')}\n</body>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-page="${escapeHtml(address ?? 'not-found')}" data-sheet="${base}${parts.sheet}">${html}</div>`,
    );
}

function openGraph({ base, origin, address, head }: DocumentParts): readonly string[] {
  const url = origin && address && head.index !== false ? `${origin}${base}${address.slice(1)}` : undefined;
  return [
    '<meta property="og:type" content="website">',
    '<meta property="og:site_name" content="Unforbidden">',
    `<meta property="og:title" content="${escapeHtml(head.title)}">`,
    `<meta property="og:description" content="${escapeHtml(head.description)}">`,
    ...(url
      ? [
          `<meta property="og:url" content="${escapeHtml(url)}">`,
          `<link rel="canonical" href="${escapeHtml(url)}">`,
        ]
      : []),
  ];
}

/** Text as it may stand between tags and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** JSON in a script element ends at the first `</script`. */
function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

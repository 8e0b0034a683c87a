/** A file at an address that people write for another: it leads there at once, and names it for those whom it does not. */
export interface AliasParts {
  readonly base: string;
  readonly origin?: string | undefined;
  /** The page that is meant, within the site. */
  readonly target: string;
  readonly title: string;
}

/** Writes an alias file. It carries no script and no style, so it needs no policy of its own. */
export function aliasPage({ base, origin, target, title }: AliasParts): string {
  const address = `${base}${target.slice(1)}`;
  const canonical = origin ? `\n<link rel="canonical" href="${origin}${address}">` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
<title>${title}</title>${canonical}
</head>
<body>
<h1>${title}</h1>
<p><a href="${address}">${title}</a></p>
</body>
</html>
`;
}

/** The bare number of an AADSTS code, as an address; null for codes that have no number. */
export function numberAddress(id: string): string | null {
  const [, digits] = /^AADSTS(\d+)$/u.exec(id) ?? [];
  return digits ? `/codes/${digits}/` : null;
}

/** The sitemap of the addresses that search engines may list. `root` is the site's own address. */
export function sitemap(root: string, addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<url><loc>${root}${address.slice(1)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('\n')}
</urlset>
`;
}

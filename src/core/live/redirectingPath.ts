/** Why an answer cannot reach a page, by the shape of the path. */
const REDIRECTING: readonly RegExp[] = [
  // The bytes of a file, also in another format: 302 to a host of SharePoint or OneDrive.
  /\/(?:drives?|items|shares|sites|me|users|groups)\/.*\/content(?:\(\))?$/i,
  /\/(?:drive|drives\/[^/]+)\/.*:\/content$/i,
  /\/thumbnails\/[^/]+\/[^/]+\/content$/i,
  // Reports that come as a file.
  /^\/reports\/get[a-z0-9]+(?:\(.*\))?$/i,
];
/** Bytes that Graph hands out itself. */
const ITSELF =
  /\/(?:onenote|resources|messages|events|photos?|hostedcontents|transcripts|recordings)\/.*\/?content$/i;

/**
 * Whether Graph is known to answer this path with a redirect to another host, which a page cannot follow: the other
 * host does not allow it to. Said before sending. In: path and query after the version.
 * https://learn.microsoft.com/en-us/graph/api/driveitem-get-content
 */
export function isRedirecting(method: string, relative: string): boolean {
  const [path = '', query = ''] = relative.split('?', 2);
  if (method !== 'GET' || ITSELF.test(path)) return false;
  // `$format=application/json` makes a report come as JSON, from Graph itself (beta).
  if (/^\/reports\//i.test(path) && /(?:^|&)(?:\$|%24)format=application(?:\/|%2f)json/i.test(query))
    return false;
  return REDIRECTING.some((form) => form.test(path));
}

/** Bytes that come from another host, by the shape of the path. */
const REDIRECTING: readonly RegExp[] = [
  // A file, also in another format, in an older version or as a small picture: SharePoint or OneDrive hands it out.
  // https://learn.microsoft.com/en-us/graph/api/driveitem-get-content
  /\/(?:drives?|driveitem|shares)(?:[/:].*)?\/content(?:\(\))?$/i,
  // https://learn.microsoft.com/en-us/graph/api/printdocument-get-file
  /^\/print\/.*\/documents\/[^/]+\/\$value$/i,
  // Usage reports come as a file; other functions below /reports answer in JSON.
  // https://learn.microsoft.com/en-us/graph/api/resources/report
  /^\/reports\/get(?:office365|m365|microsoft365|teams|email|mailbox|onedrive|sharepoint|skypeforbusiness|yammer)\w*(?:\(.*\))?$/i,
];
/** Bytes that Graph hands out itself; a folder of a drive may have the same name. */
const ITSELF = /^(?!.*\/(?:drives?|shares)\/).*\/onenote\/.*\/content$/i;

/**
 * Whether Graph is known to answer this path with a redirect to another host, which a page cannot follow: the other
 * host does not allow it to. Said before sending. In: path and query after the version.
 */
export function isRedirecting(method: string, relative: string): boolean {
  const [path = '', query = ''] = relative.split('?', 2);
  if (method !== 'GET' || ITSELF.test(path)) return false;
  // `$format=application/json` makes a report come as JSON, from Graph itself (beta).
  if (/^\/reports\//i.test(path) && /(?:^|&)(?:\$|%24)format=application(?:\/|%2f)json/i.test(query))
    return false;
  return REDIRECTING.some((form) => form.test(path));
}

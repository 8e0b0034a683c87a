/** A value inside a filter: quotes doubled, then the whole parameter encoded. */
export function usersNamed(name: string): { url: string; headers: Record<string, string> } {
  const query = new URLSearchParams({
    $filter: `endsWith(displayName,'${name.replaceAll("'", "''")}') and accountEnabled eq true`,
    $count: 'true',
    $select: 'id,displayName',
  });
  // An advanced query on directory objects: `endsWith` needs this header and `$count`.
  return { url: `https://graph.microsoft.com/v1.0/users?${query}`, headers: { ConsistencyLevel: 'eventual' } };
}

/** Names the properties that do not come by themselves, and shows which members were cut short. */
export async function cutShort(token: string, groupId: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | undefined =
    `https://graph.microsoft.com/v1.0/groups/${groupId}/members?$select=id,displayName`;
  while (next) {
    const response: Response = await fetch(next, { headers: { Authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`Graph answered ${response.status}`);
    const page = await response.json();
    for (const member of page.value)
      if (member.displayName === null) found.push(`${member['@odata.type']} ${member.id}`);
    next = page['@odata.nextLink'];
  }
  return found;
}

const graph = 'https://graph.microsoft.com/v1.0';

/** Removes for good the app registrations that were deleted and still count. This cannot be undone. */
export async function purgeDeletedApplications(token: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${graph}/directory/deletedItems/microsoft.graph.application?$select=id`, { headers });
  const { value } = (await answer.json()) as { value: { id: string }[] };
  for (const { id } of value) await fetch(`${graph}/directory/deletedItems/${id}`, { method: 'DELETE', headers });
  return value.length;
}

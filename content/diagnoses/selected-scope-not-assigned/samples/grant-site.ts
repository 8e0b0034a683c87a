const graph = 'https://graph.microsoft.com/v1.0';

/**
 * Gives one site to an app. The token is an administrator's, with Sites.FullControl.All: not that of the app.
 * `site` is `contoso.sharepoint.com:/sites/hr`.
 */
export async function giveSite(adminToken: string, site: string, appId: string): Promise<void> {
  const headers = { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' };
  const found = await fetch(`${graph}/sites/${site}?$select=id`, { headers });
  if (!found.ok) throw new Error(`${found.status}: ${await found.text()}`);
  const { id } = (await found.json()) as { id: string };
  const body = JSON.stringify({
    roles: ['write'],
    grantedToIdentities: [{ application: { id: appId, displayName: 'Your app' } }],
  });
  const given = await fetch(`${graph}/sites/${id}/permissions`, { method: 'POST', headers, body });
  if (!given.ok) throw new Error(`${given.status}: ${await given.text()}`);
}

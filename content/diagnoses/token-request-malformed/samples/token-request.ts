// A form, by POST. `URLSearchParams` encodes each value and sets the content type.
export async function tokenOf(tenantId: string, clientId: string, secret: string): Promise<unknown> {
  const answer = await fetch(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  return answer.json();
}

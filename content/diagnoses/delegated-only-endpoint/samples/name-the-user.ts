// In a daemon there is no signed-in user: name the one whose data is meant.
export async function readMail(accessToken: string, userId: string): Promise<unknown> {
  const address = `https://graph.microsoft.com/v1.0/users/${encodeURIComponent(userId)}/messages?$top=10`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${accessToken}` } });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

/** Reads what was just created: the directory may need a moment to know it everywhere. */
export async function readNew(url: string, token: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    if (answer.status !== 404 || attempt > 5) return answer;
    await new Promise((done) => setTimeout(done, 1000 * 2 ** attempt));
  }
}

const passing = new Set([429, 500, 502, 503, 504]);

/** Repeats a reading call that failed for a passing reason; waits as long as the answer says. */
export async function graphGet(url: string, token: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    if (!passing.has(answer.status) || attempt > 4) return answer;
    const seconds = Number(answer.headers.get('Retry-After')) || 2 ** attempt;
    await new Promise((done) => setTimeout(done, seconds * 1000));
  }
}

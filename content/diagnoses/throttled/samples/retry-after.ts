/** Sends again after the time that the answer names; gives up after five tries. */
export async function send(request: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await request();
    if ((answer.status !== 429 && answer.status !== 503) || attempt === 5) return answer;
    // Not always sent, and in a page not always readable.
    const seconds = Number(answer.headers.get('Retry-After')) || 2 ** attempt;
    await new Promise((done) => setTimeout(done, seconds * 1000));
  }
}

/** Repeats a token request that failed for a passing reason: 2, 4 and 8 seconds later, then no more. */
export async function withPatience<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const code = (error as { errorCode?: string }).errorCode ?? '';
      if (attempt > 3 || !['temporarily_unavailable', 'server_error'].includes(code)) throw error;
      await new Promise((done) => setTimeout(done, 1000 * 2 ** attempt));
    }
  }
}

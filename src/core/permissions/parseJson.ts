/** JSON, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 5_000_000));
  } catch {
    return undefined;
  }
}

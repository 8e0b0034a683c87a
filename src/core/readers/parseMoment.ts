/** Milliseconds since 1970 of a date as services print it; undefined where it is none. */
export function parseMoment(written: string | undefined): number | undefined {
  if (!written) return undefined;
  // Entra prints `2021-09-03 14:20:13Z`, .NET seven digits of a second: neither is ISO 8601 as Date.parse wants it.
  const iso = written.replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/(\.\d{3})\d+/, '$1');
  const at = Date.parse(iso);
  return Number.isNaN(at) ? undefined : at;
}

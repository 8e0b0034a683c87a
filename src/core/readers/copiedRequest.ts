/** A command that a browser's developer tools copy, up to its address: fetch, curl, Invoke-WebRequest. */
const command =
  /(?:\bfetch\(\s?["'`]|\bcurl(?:\.exe)?(?: (?!https?:)[^"'\s]{1,40}){0,4} \^?["']?(?:--url )?\^?["']?|\bInvoke-(?:WebRequest|RestMethod)\b.{0,80}? -Uri ["']?)$/i;
const methodOption =
  /(?:["']?method["']?\s?:\s?|(?:-X|--request|-Method)[ =]?)\^?["'`]?(GET|POST|PUT|PATCH|DELETE)\b/i;
const body = /\s(?:--data(?:-raw|-binary|-urlencode|-ascii)?|--json|--form|-d|-F)[ =]/;
/** Where the next command begins. */
const next = /\b(?:fetch\(|curl |Invoke-(?:WebRequest|RestMethod)\b)/i;
/** A command with its headers, a token and a body. */
const longest = 12_000;

/**
 * The method of a request that was copied as a command, whose address stands at `[start, end)` of a plain text:
 * as it is named, else POST with a body and GET without. Undefined where no such command stands there.
 */
export function copiedMethod(text: string, start: number, end: number): string | undefined {
  if (!command.test(text.slice(Math.max(0, start - 160), start))) return undefined;
  const after = text.slice(end, end + longest);
  const rest = after.slice(0, next.exec(after)?.index);
  return methodOption.exec(rest)?.[1]?.toUpperCase() ?? (body.test(rest) ? 'POST' : 'GET');
}

/** A key, a name or a path of a person's own, whatever it is. */
export const WILDCARD = '{}';

/** What is split and quoted by; a slash inside a key stays encoded until the path is split. */
const STRUCTURE = /%(?:2[04789c]|3d|7[bd])/giu;
const KEYED_SITE = /\/sites\/[^/]*:\/[^:]*:?/gu;

/**
 * The segments of a Graph path or of a template, in one form: lower case, placeholders as `{}`, a key in brackets as a
 * segment of its own, arguments of a function by name only. `/users('ada')/drive/root:/a/b.txt:/content` gives
 * `users {} drive root: {} content`. Takes any text; what is no path gives segments that match nothing.
 */
export function pathSegments(path: string): readonly string[] {
  const whole = path.slice(0, 4000);
  const written = whole.includes('/') ? whole : decode(whole);
  // Some clients encode the colons around a file's path as well; else an encoded colon belongs to an id.
  const plain = (/\/root%3a/iu.test(written) ? written.replace(/%3a/giu, ':') : written)
    .replace(STRUCTURE, (code) => decode(code))
    // A guest's name holds the sign that would begin a fragment.
    .replace(/#ext#/giu, '_ext_')
    .split(/[?#]/u, 1)
    .join('')
    .toLowerCase();
  const unquoted = plain
    .replace(/'(?:[^']|''){0,1000}'/gu, "''")
    .replace(/\{[^{}/]{0,100}\}|<[^<>/]{0,100}>/gu, WILDCARD);
  const addressed = unquoted
    .replace(KEYED_SITE, '/sites/{}/')
    // What stands between `root:/` and the next colon is a path of files, in a template one placeholder.
    .replace(/\/root:\/[^:]*:?/gu, '/root:/{}/')
    .replace(/\/items\/[^/:]*:\/[^:]*:?/gu, '/items/{}:/{}/');
  return addressed
    .split('/')
    .map((segment) => decode(segment).trim())
    .filter((segment) => segment !== '')
    .slice(0, 60)
    .flatMap(foldBrackets);
}

/** `messages('AAMk')` → `messages`, `{}`; `getX(period='D7')` → `getx(period)`; `delta()` → `delta`. */
function foldBrackets(segment: string): readonly string[] {
  const open = segment.indexOf('(');
  if (open < 1 || !segment.endsWith(')')) return [segment];
  const name = segment.slice(0, open);
  const inside = segment.slice(open + 1, -1).trim();
  if (inside === '') return [name];
  if (!inside.includes('=')) return [name, WILDCARD];
  const names = inside.split(',').map((part) => part.split('=', 1)[0]?.trim() ?? '');
  return [`${name}(${names.sort().join(',')})`];
}

/** Percent-encoding undone where it can be. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

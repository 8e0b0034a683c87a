/** What addresses can name, and under which ids it was known before. */
export interface Named {
  readonly questions: readonly string[];
  readonly diagnoses: readonly string[];
  /** In any case; addresses have them as they stand here. */
  readonly codes: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
}

export type Resolved =
  /** The same page, spelled otherwise: it can be opened without asking. */
  | { readonly kind: 'same'; readonly address: string }
  /** What may be meant. */
  | { readonly kind: 'near'; readonly page: 'question' | 'diagnosis' | 'code'; readonly id: string };

const SECTIONS = { diagnoses: 'diagnosis', troubleshoot: 'question' } as const;
const PLAIN: ReadonlySet<string> = new Set([
  '',
  'diagnoses',
  'codes',
  'token',
  'permissions',
  'live',
  'about',
  'troubleshoot/outcome',
]);
/** What sticks to an address that was copied out of a sentence. */
const STUCK = /[\s.,;:!?)\]}>'"]+$/u;
/** Fewer characters than this begin too many ids. */
const SHORTEST_BEGINNING = 5;
const MOST_TYPOS = 2;

/**
 * The page that an address means which names none: another spelling of one of ours, an old id, or what is likely
 * meant. Null where nothing is near. Any text may come in.
 */
export function resolveAddress(address: string, named: Named, query = ''): Resolved | null {
  const parts = tidy(address).split('/').filter(Boolean);
  if (parts.at(-1) === 'index.html') parts.pop();
  const path = parts.join('/');
  if (PLAIN.has(path)) return { kind: 'same', address: path === '' ? '/' : `/${path}/` };
  // The question that the walk begins with is on the start page.
  if (path === 'troubleshoot') return { kind: 'same', address: '/' };
  const [section = '', id = ''] = parts;
  const code = codeOf(parts, new URLSearchParams(query), named.codes);
  if (code) return { kind: 'same', address: `/codes/${code}/` };
  const page = Object.hasOwn(SECTIONS, section) ? SECTIONS[section as keyof typeof SECTIONS] : undefined;
  if (page && parts.length === 2) {
    const present = presentId(id, named.aliases);
    if (idsOf(page, named).includes(present)) return { kind: 'same', address: `/${section}/${present}/` };
  }
  return nearest(parts.at(-1) ?? '', named);
}

const idsOf = (page: 'question' | 'diagnosis', named: Named): readonly string[] =>
  page === 'question' ? named.questions : named.diagnoses;

const presentId = (id: string, aliases: Named['aliases']): string =>
  Object.hasOwn(aliases, id) ? (aliases[id] as string) : id;

/** Addresses below which codes stand here, and on Microsoft's own page of errors. */
const CODES: ReadonlySet<string> = new Set(['codes', 'code', 'errors', 'error']);
/** Fewer digits than this are the status of an answer. */
const SHORTEST_NUMBER = 4;

/**
 * The code that an address names: `/codes/aadsts-50011/`, `/AADSTS50011`, `/50011`, `/codes/Invalid_Grant/`, and
 * `/error?code=50011` as on Microsoft's page.
 */
function codeOf(
  parts: readonly string[],
  query: URLSearchParams,
  codes: readonly string[],
): string | undefined {
  const [section = ''] = parts;
  const isSection = CODES.has(section);
  const name = parts.length === 2 && isSection ? parts[1] : parts.length === 1 ? section : undefined;
  const asked = isSection && parts.length === 1 ? tidy(query.get('code') ?? '') : name;
  if (!asked) return undefined;
  const [, digits = ''] = /^(?:aadsts-?)?0*(\d+)$/u.exec(asked) ?? [];
  const wanted = digits.length >= SHORTEST_NUMBER ? `aadsts${digits}` : asked;
  return codes.find((id) => tidy(id) === wanted);
}

function tidy(address: string): string {
  let text = address;
  try {
    text = decodeURIComponent(address);
  } catch {
    // A stray percent sign: read as it stands.
  }
  return text
    .toLowerCase()
    .replace(STUCK, '')
    .replace(/\\/gu, '/')
    .replace(/[\s_]+/gu, '-');
}

/** The id that is meant by the last part: under another section, cut off, or mistyped. Diagnoses come first. */
function nearest(part: string, named: Named): Resolved | null {
  const id = presentId(part, named.aliases);
  const all = (['diagnosis', 'question'] as const).flatMap((page) =>
    idsOf(page, named).map((each) => ({ page, id: each })),
  );
  const whole = all.find((each) => each.id === id);
  const begun = part.length < SHORTEST_BEGINNING ? [] : all.filter((each) => each.id.startsWith(part));
  const typed = all
    .map((each) => ({ each, typos: typosBetween(part, each.id) }))
    .filter(({ each, typos }) => typos <= Math.min(MOST_TYPOS, Math.floor(each.id.length / 4)))
    .sort((a, b) => a.typos - b.typos)[0]?.each;
  const found = whole ?? (begun.length === 1 ? begun[0] : undefined) ?? typed;
  if (found) return { kind: 'near', ...found };
  // A code that is written nearly so; of AADSTS codes every number is another one.
  const code = /\d/u.test(part)
    ? undefined
    : named.codes.find(
        (each) => typosBetween(part, tidy(each)) <= Math.min(MOST_TYPOS, Math.floor(each.length / 4)),
      );
  return code ? { kind: 'near', page: 'code', id: code } : null;
}

/** How many characters were left out, put in or changed between two words (Levenshtein). */
function typosBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_TYPOS) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

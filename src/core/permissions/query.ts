/** What of a query decides about permissions: names only, lower case. */
export interface Query {
  /** Names of query options: `$search`. */
  readonly options: readonly string[];
  /** Properties that are selected, filtered or ordered by, or expanded. */
  readonly selected: readonly string[];
}

const NONE: Query = { options: [], selected: [] };
const NAMING = ['$select', '$filter', '$orderby', '$expand'];

/** Reads the query of an address. An address without one gives no names. */
export function parseQuery(address: string): Query {
  const at = address.indexOf('?');
  if (at < 0) return NONE;
  const pairs = new URLSearchParams(address.slice(at + 1).split('#', 1)[0]);
  const options = new Map([...pairs].map(([name, value]) => [optionName(name), value.toLowerCase()]));
  const named = NAMING.flatMap((option) => namesIn(options.get(option) ?? ''));
  return { options: [...options.keys()], selected: [...new Set(named)] };
}

/** The names in an expression, without its texts: `signInActivity/lastSignInDateTime le 2024-01-01`. */
const namesIn = (expression: string): readonly string[] =>
  expression.replace(/'(?:[^']|''){0,1000}'/gu, ' ').match(/[a-z_]\w{0,100}/gu) ?? [];

/** OData lets the `$` of its own options go. */
const optionName = (name: string): string => {
  const lower = name.trim().toLowerCase();
  return /^(?:select|filter|expand|search|top|orderby|count|skip)$/u.test(lower) ? `$${lower}` : lower;
};

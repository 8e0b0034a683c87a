/** What a table knows of one name that matters to whoever holds it. */
interface KnownName {
  readonly resourceSpecific?: true;
  readonly deprecated?: true;
  readonly renamed?: string;
}

/** Why nobody asks for a name any more, or never could. */
export type NameNote =
  | { readonly kind: 'resource-specific' | 'deprecated' }
  | { readonly kind: 'renamed'; readonly to: string };

/** Granted in Teams by an installation; the table does not have all of them. */
const RESOURCE_SPECIFIC = /\.(?:Group|Chat)$/iu;

/** What is to be said of a permission's name, or undefined for one that is asked for as it is, or not known. */
export function noteOnName(name: string, names: Readonly<Record<string, KnownName>>): NameNote | undefined {
  const wanted = name.toLowerCase();
  const own = Object.keys(names).find((each) => each.toLowerCase() === wanted);
  const known = own === undefined ? undefined : names[own];
  if (known?.deprecated) return { kind: 'deprecated' };
  if (known?.renamed) return { kind: 'renamed', to: known.renamed };
  return known?.resourceSpecific || RESOURCE_SPECIFIC.test(name) ? { kind: 'resource-specific' } : undefined;
}

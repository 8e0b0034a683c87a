import { loadContent } from 'virtual:content';

/** Loads a piece of compiled content that must exist; its shape was checked when it was compiled. */
export async function load<T>(name: string): Promise<T> {
  const found = await loadIfAny<T>(name);
  if (found === undefined) throw new Error(`There is no content "${name}"`);
  return found;
}

/** Loads a piece of compiled content whose name may come from an address. */
export async function loadIfAny<T>(name: string): Promise<T | undefined> {
  return (await loadContent(name))?.default as T | undefined;
}

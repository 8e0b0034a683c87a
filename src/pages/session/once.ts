/** Something that is loaded when first needed, once, and watched by the pages that wait for it. */
export interface Lazy<T> {
  /** Loads it; after a failure the next call tries again. */
  load(): Promise<T>;
  /** Begins loading because it will be needed soon; a failure shows when it is. */
  preload(): void;
  get(): T | null;
  subscribe(listener: () => void): () => void;
}

/** Makes a lazy thing from what loads it. */
export function once<T>(start: () => Promise<T>): Lazy<T> {
  let loaded: T | null = null;
  let loading: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const load = (): Promise<T> => {
    loading ??= start().then(
      (value) => {
        loaded = value;
        for (const listener of listeners) listener();
        return value;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return {
    load,
    preload: () => void load().catch(() => {}),
    get: () => loaded,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

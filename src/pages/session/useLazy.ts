import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Lazy } from './once.ts';

export type LazyState<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; retry(): void };

/** A lazy thing where a page needs it to show anything: loaded after mounting, if it is `needed`. */
export function useLazy<T>(lazy: Lazy<T>, needed: boolean): LazyState<T> {
  const value = useSyncExternalStore(lazy.subscribe, lazy.get, () => null);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  useEffect(() => {
    if (needed && !value) lazy.load().catch(() => setFailedAt(attempt));
  }, [lazy, needed, value, attempt]);
  if (value) return { kind: 'ready', value };
  if (failedAt === attempt) return { kind: 'failed', retry: () => setAttempt(attempt + 1) };
  return { kind: 'loading' };
}

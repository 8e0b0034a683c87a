import { useEffect, useState } from 'react';
import { type LiveConfig, parseConfig } from '../../core/live/liveClient.ts';

/** The app that this deployment brings for live tests; null where it brings none, or it cannot be read. */
export function useConfig(): LiveConfig | null {
  const [config, setConfig] = useState<LiveConfig | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    fetch(`${import.meta.env.BASE_URL}config.json`, { signal: gone.signal })
      .then(async (response) => setConfig(response.ok ? parseConfig(await response.text()) : null))
      .catch(() => {});
    return () => gone.abort();
  }, []);
  return config;
}

/** Where the sign-in service sends its answer: the bridge page of this deployment. */
export const bridgeAddress = (): string =>
  new URL(`${import.meta.env.BASE_URL}auth.html`, location.origin).href;

import { parseJson } from './parseJson.ts';
import type { RequestText } from './parseRequest.ts';

/**
 * The single requests of a `$batch` body, in its order; empty where the body is none. Takes the JSON as text or as a
 * value. https://learn.microsoft.com/en-us/graph/json-batching
 */
export function batchRequests(body: unknown, version?: string): readonly RequestText[] {
  const value = typeof body === 'string' ? parseJson(body) : body;
  const requests = (value as { requests?: unknown } | null | undefined)?.requests;
  if (!Array.isArray(requests)) return [];
  return requests.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { url, method, body: inner, headers } = each as Record<string, unknown>;
    if (typeof url !== 'string') return [];
    return {
      url,
      version,
      method: typeof method === 'string' ? method : undefined,
      body: inner,
      headers: typeof headers === 'object' && headers !== null ? Object.keys(headers) : undefined,
    };
  });
}

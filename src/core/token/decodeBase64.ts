import { stripEnd } from '../readers/stripEnd.ts';
/** The bytes of base64 or base64url as text, with or without padding; undefined where it is neither. */
export function decodeBase64Text(written: string): string | undefined {
  const standard = stripEnd(written.replace(/-/g, '+').replace(/_/g, '/'), '=');
  if (standard.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(standard)) return undefined;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(standard), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

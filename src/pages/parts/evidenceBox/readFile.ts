import type { InputProblem } from '../../session/takeIn.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/** Reads a dropped or chosen file as text: UTF-8, or UTF-16 where its first bytes say so (PowerShell's `>`). */
export async function readFile(
  file: Blob,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: InputProblem }
> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'file-too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
  } catch {
    return { ok: false, problem: 'file-unreadable' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** What begins a text that is not UTF-8, such as PowerShell's `>` writes; without such a sign it is. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Reads a file as text, piece by piece. `onProgress` is told which share is read. Rejects where it cannot be read. */
export async function decode(file: Blob, onProgress?: (share: number) => void): Promise<string> {
  const pieces: string[] = [];
  const reader = file.stream().getReader();
  let decoder: TextDecoder | undefined;
  let done = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    decoder ??= new TextDecoder(encodingOf(next.value));
    pieces.push(decoder.decode(next.value, { stream: true }));
    done += next.value.length;
    onProgress?.(done / file.size);
  }
  pieces.push(decoder?.decode() ?? '');
  return pieces.join('');
}

import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return view;
};

test.each<[string, BlobPart]>([
  ['UTF-8', 'Zugriff für Jörg verweigert'],
  ['UTF-8 with its mark', '\ufeffZugriff für Jörg verweigert'],
  ['UTF-16, as PowerShell writes it', utf16('\ufeffZugriff für Jörg verweigert', true)],
  ['UTF-16, the other way round', utf16('\ufeffZugriff für Jörg verweigert', false)],
])('%s is read as text', async (_name, content) => {
  expect(await decode(new Blob([content]))).toBe('Zugriff für Jörg verweigert');
});

test('a letter on the border of two pieces stays whole, and the share grows to one', async () => {
  const text = 'ü'.repeat(200_001);
  const shares: number[] = [];
  expect(await decode(new Blob(['x', text]), (share) => shares.push(share))).toBe(`x${text}`);
  expect(shares.at(-1)).toBe(1);
});

test('an empty file is an empty text', async () => {
  expect(await decode(new Blob([]))).toBe('');
});

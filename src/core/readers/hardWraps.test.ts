import { describe, expect, test } from 'vitest';
import { hardWraps } from './hardWraps.ts';

const message =
  'Insufficient privileges to complete the operation that was asked for by the application in this tenant, and nothing else besides.';
const wrapAt = (text: string, columns: number, lineBreak = '\n') =>
  (text.match(new RegExp(`[\\s\\S]{1,${columns}}`, 'g')) ?? []).join(lineBreak);
const unwrapped = (text: string) => {
  const wraps = hardWraps(text);
  return [...text]
    .filter((_, at) => !wraps.has(at))
    .join('')
    .replaceAll('\n', ' ')
    .replaceAll('\r', '');
};
const join = (text: string) => unwrapped(text).replace(/ +/g, ' ');

describe('a line break within a word', () => {
  test.each([40, 43, 47, 58])('is one that a width of %i made', (columns) => {
    const broken = wrapAt(message, columns);
    const inWords = [...broken.matchAll(/\w\n\w/g)].length;
    expect(hardWraps(broken).size).toBe(inWords);
    expect(join(broken)).toBe(message);
  });

  test('is one in an id or a code at a width of terminals, even the only one', () => {
    const line = `${'Trace ID: 0a1b2c3d-1111-4222-8333-444'.padStart(80, '.')}\n455556600`;
    expect(hardWraps(line).size).toBe(1);
    expect(hardWraps(`${'no: AADSTS500'.padStart(80, '.')}\n11: The redirect`).size).toBe(1);
  });

  test.each([
    [
      'lines that a program broke between words',
      'The user or administrator has not consented to use\nthe application with this identifier. Send an\ninteractive authorization request for this user\nand resource, and then try the same again.',
    ],
    ['records of one length', `${'2025-03-02 INFO all is well with the worker 1 OK\n'.repeat(5)}`],
    [
      'labels with ids of one length',
      `Anforderungs-ID: 0a1b2c3d-1111-4222-8333-444455556600\nKorrelations-ID: 9f8e7d6c-1111-4222-8333-444455556666\nZeitstempel: now`,
    ],
    ['short lines', 'one two three\nfour five six\nseven eight n'],
    ['one line', message],
    ['nothing', ''],
  ])('is none in %s', (_name, text) => {
    expect(hardWraps(text).size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Secret } from '../../core/readers/reader.ts';
import { type Mark, segmentText } from './segmentText.ts';

const mark = (start: number, end: number, number = 1): Mark => ({ span: { start, end }, number });
const secret = (start: number, end: number): Secret => ({ kind: 'token', span: { start, end } });
const text = '0123456789';
/** Runs as a reader would see them: [marked] and ••• for what is hidden. */
const draw = (secrets: Secret[], marks: Mark[]) =>
  segmentText(text.length, secrets, marks)
    .map(({ start, end, marks, ends, secret }) => {
      const shown = secret ? '•' : text.slice(start, end);
      return marks.length > 0 ? `[${shown}]${ends.join(',')}` : shown;
    })
    .join('');

const cases: [string, Secret[], Mark[], string][] = [
  ['nothing to mark', [], [], '0123456789'],
  ['one mark', [], [mark(2, 4)], '01[23]1456789'],
  ['two marks that overlap', [], [mark(2, 5), mark(4, 7, 2)], '01[23][4]1[56]2789'],
  ['the same characters marked twice', [], [mark(2, 4), mark(2, 4, 2)], '01[23]1,2456789'],
  ['a secret', [secret(3, 6)], [], '012•6789'],
  ['a mark within a secret shows none of it', [secret(3, 8)], [mark(5, 6)], '012[•]189'],
  ['a mark that runs into a secret', [secret(3, 6)], [mark(1, 5)], '0[12][•]16789'],
  ['secrets that overlap', [secret(2, 5), secret(4, 8)], [], '01•89'],
  ['a span outside of the text', [secret(8, 99)], [mark(-1, 2), mark(5, 5)], '0123456789'],
];

describe.each(cases)('%s', (_what, secrets, marks, drawn) => {
  it(`gives ${drawn}`, () => {
    expect(draw(secrets, marks)).toBe(drawn);
  });
});

import { describe, expect, it } from 'vitest';
import { foldRuns } from './foldRuns.ts';
import { segmentText } from './segmentText.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');
const fold = (text: string, marked: string[], opened: number[] = []) => {
  const marks = marked.map((word, at) => {
    const start = text.indexOf(word);
    return { span: { start, end: start + word.length }, number: at + 1 };
  });
  return foldRuns(text, segmentText(text.length, [], marks), new Set(opened));
};
const gaps = (...given: Parameters<typeof fold>) => fold(...given).filter((piece) => piece.kind === 'gap');

describe('folding', () => {
  it('leaves a short text alone', () => {
    expect(gaps(lines(8), ['line 4'])).toEqual([]);
  });
  it('folds before and after a mark in 200 lines and keeps three lines beside it', () => {
    const text = lines(200);
    const [before, after] = gaps(text, ['line 100\n']);
    expect(before?.lines).toBe(96);
    expect(text.slice(before?.end)).toMatch(/^line 97\n/u);
    expect(text.slice(0, after?.start)).toMatch(/line 103\n$/u);
  });
  it('shows the beginning of a long text without a mark', () => {
    const [gap] = gaps(lines(200), []);
    expect(gap?.lines).toBe(188);
  });
  it('cuts between lines where one of them fits, however long they are together', () => {
    const text = Array.from({ length: 40 }, (_, at) => `line ${at + 1} ${'x'.repeat(150)}\n`).join('');
    const [before, after] = gaps(text, ['line 20']);
    expect(text.slice(before?.end)).toMatch(/^line 18 /u);
    expect(text.slice(0, after?.start)).toMatch(/\n$/u);
  });
  it('folds one very long line', () => {
    const text = `${'a'.repeat(5000)}FAULT${'b'.repeat(5000)}`;
    expect(gaps(text, ['FAULT'])).toHaveLength(2);
  });
  it('loses no character', () => {
    const text = lines(50) + 'x'.repeat(9000) + lines(40);
    const pieces = fold(text, ['line 20\n', 'xxx']);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
  it('opens the gap that was asked for and no other', () => {
    const text = lines(200);
    const [first] = gaps(text, ['line 100\n']);
    expect(gaps(text, ['line 100\n'], [first?.start ?? -1])).toHaveLength(1);
  });
});

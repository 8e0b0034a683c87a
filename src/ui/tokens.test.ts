import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** The two colours of a token as linear sRGB. */
function colours(token: string): Record<(typeof themes)[number], number[]> {
  const found = new RegExp(`--${token}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`, 'u').exec(
    css,
  );
  if (!found) throw new Error(`no token --${token}`);
  return { light: toLinear(found[1] as string), dark: toLinear(found[2] as string) };
}

/** OKLCH to linear sRGB, as CSS Color 4 defines it; out of gamut is clipped. */
function toLinear(text: string): number[] {
  const [l = 0, c = 0, h = 0] = text.split(' ').map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [x, y, z] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as [number, number, number];
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

function contrast(one: number[], other: number[]): number {
  const [dark, light] = [one, other]
    .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((left, right) => left - right) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'raised', 'sunken'];
const washes = ['accent-wash', 'blocked-wash', 'action-wash', 'fine-wash', 'information-wash'];
const pairs: [string, string, number][] = [
  ...[...surfaces, ...washes, 'marker'].map((on): [string, string, number] => ['ink', on, 7]),
  ...[...surfaces, ...washes].map((on): [string, string, number] => ['ink-soft', on, 4.5]),
  ...[...surfaces, 'accent-wash'].flatMap((on): [string, string, number][] => [
    ['accent', on, 4.5],
    ['accent-strong', on, 4.5],
    ['line-strong', on, 3],
  ]),
  ...['blocked', 'action', 'fine', 'information'].flatMap((meaning): [string, string, number][] => [
    [meaning, `${meaning}-wash`, 4.5],
    [meaning, 'raised', 4.5],
    [meaning, 'paper', 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['marker-line', 'sunken', 3],
];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(pairs)('%s on %s reaches %f:1', (text, on, least) => {
    expect(contrast(colours(text)[theme], colours(on)[theme])).toBeGreaterThanOrEqual(least);
  });
});

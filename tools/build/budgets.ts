/**
 * What the first load of each kind of page may weigh, in bytes as brotli sends them. The whole stays below 1.6 times
 * a bare page with React and its router (about 71 kB), and the HTML alone must paint as fast as a page without script.
 */
export const BUDGETS: readonly { readonly pages: RegExp; readonly html: number; readonly total: number }[] = [
  { pages: /^\/$/, html: 14_000, total: 105_000 },
  { pages: /^\/troubleshoot\/outcome\/$/, html: 14_000, total: 112_000 },
  { pages: /^\/troubleshoot\//, html: 14_000, total: 108_000 },
  { pages: /^\/diagnoses\/[^/]+\/$/, html: 18_000, total: 112_000 },
  // All entries stand in its file, and in what filters them.
  { pages: /^\/codes\/$/, html: 20_000, total: 130_000 },
  // The words of an outcome and of a hand-off come with the page; what shows them, and sign-in, comes later.
  { pages: /^\/live\/$/, html: 14_000, total: 118_000 },
  { pages: /./, html: 14_000, total: 105_000 },
];

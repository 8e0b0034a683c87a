import type { World } from '../../stand-in/world.ts';

interface Seen {
  readonly where: string;
  readonly text: string;
}

/** What of a secret could be seen: itself, as in an address, in base64 however it is aligned, and of a long one a part. */
function tracesOf(secret: string): readonly string[] {
  const part = (text: string) => (text.length > 120 ? text.slice(60, 110) : text);
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.from(' '.repeat(before) + secret)
      .toString('base64')
      // The ends depend on what stands beside.
      .slice(before + 2, -6),
  );
  return [secret, ...inBase64].map(part);
}

/** Names each place where a secret of this world stands, plain or escaped as in an address. */
export function tracesIn(seen: readonly Seen[], world: World): readonly string[] {
  const traces = world.marked().map((secret) => ({ secret, traces: tracesOf(secret) }));
  return seen.flatMap(({ where, text }) => {
    const plain = unescaped(text);
    return traces
      .filter(({ traces }) => traces.some((trace) => plain.includes(trace)))
      .map(({ secret }) => `${where} tells ${secret.slice(0, 24)}`);
  });
}

function unescaped(text: string): string {
  try {
    return `${text}\n${decodeURIComponent(text)}`;
  } catch {
    // A text that is no address as a whole may still hold one.
    return `${text}\n${text.replace(/%[0-9a-f]{2}/gi, (each) => String.fromCharCode(Number.parseInt(each.slice(1), 16)))}`;
  }
}

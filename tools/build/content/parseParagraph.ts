import type { Inline, InlineLink, Paragraph } from '../../../src/knowledge/types.ts';

/** A code span, or a link by id. The whole syntax of our texts: everything else is plain. */
const SPAN = /`([^`]+)`|\[([^\]]+)\]\((source|diagnosis|page|code):([\w.-]+)\)/g;
/** What looks like syntax and is none: an odd backtick, or a link to anything but an id of ours. */
const STRAY = /`|\]\(/;

/** Turns one paragraph of a text file into nodes. Throws on what looks like markup but is none. */
export function parseParagraph(text: string): Paragraph {
  const nodes: Inline[] = [];
  const plain = (piece: string) => {
    if (STRAY.test(piece)) throw new Error(`Not a code span or a link by id: "${piece.trim()}"`);
    if (piece) nodes.push(piece);
  };
  let end = 0;
  for (const found of text.matchAll(SPAN)) {
    plain(text.slice(end, found.index));
    end = found.index + found[0].length;
    const [, code, label, kind, id] = found;
    if (code !== undefined) nodes.push({ code });
    else nodes.push({ text: label ?? '', link: { kind: kind as InlineLink['link']['kind'], id: id ?? '' } });
  }
  plain(text.slice(end));
  return nodes;
}

/** Turns a list of paragraphs into nodes. */
export function parseParagraphs(texts: readonly string[]): readonly Paragraph[] {
  return texts.map(parseParagraph);
}

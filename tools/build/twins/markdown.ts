import type { Paragraph } from '../../../src/knowledge/types.ts';

/** Where links of a text lead: to an address within the site, or away from it. */
export interface Leads {
  /** An address within the site (`/token/`) as it stands in a link. */
  site(address: string): string;
  /** The address of a source of the page; undefined where it has none of that id. */
  source(id: string): string | undefined;
}

/** Signs that would be markup. */
const MARKUP = /[\\`*_[\]<>#|]/gu;

/** Words as they stand, so that nothing in them is taken for markup. */
export const plain = (text: string): string => text.replace(MARKUP, '\\$&');

/** A code span, with as many backticks as it takes. */
export const codeSpan = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

export const linkTo = (text: string, address: string): string => `[${plain(text)}](${address})`;

/** One paragraph as Markdown. */
export function paragraphText(paragraph: Paragraph, leads: Leads): string {
  return paragraph
    .map((inline) => {
      if (typeof inline === 'string') return plain(inline);
      if ('code' in inline) return codeSpan(inline.code);
      const { kind, id } = inline.link;
      const address =
        kind === 'source'
          ? leads.source(id)
          : leads.site(kind === 'page' ? `/${id}/` : `/${kind === 'code' ? 'codes' : 'diagnoses'}/${id}/`);
      return address ? linkTo(inline.text, address) : plain(inline.text);
    })
    .join('');
}

export const paragraphsText = (paragraphs: readonly Paragraph[], leads: Leads): string =>
  paragraphs.map((each) => paragraphText(each, leads)).join('\n\n');

/** A part of a page with its heading; nothing where it says nothing. */
export const part = (heading: string, body: string): readonly string[] =>
  body.trim() === '' ? [] : [`## ${heading}`, body];

export const list = (rows: readonly string[]): string => rows.map((row) => `- ${row}`).join('\n');

/** Puts the parts of a page together. */
export const page = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { ContentFiles } from '../build/content/contentFiles.ts';

/** A message of the interface, and the file in which it stands. */
export interface Message {
  readonly id: string;
  readonly area: string;
  readonly file: string;
  readonly message: string;
}

/** Every message of the interface. */
export function allMessages(files: ContentFiles): readonly Message[] {
  const names = files.list('interface').filter((name) => name.endsWith('.en.json'));
  // The portal's places are names of Microsoft's pages and no wording of ours; diagnoses carry them.
  return names
    .filter((name) => name !== 'portal.en.json')
    .flatMap((name) => {
      const file = `interface/${name}`;
      const area = name.replace('.en.json', '');
      return Object.entries(files.json<Record<string, string>>(file))
        .filter(([id]) => id !== '$schema')
        .map(([id, message]) => ({ id, area, file, message }));
    });
}

type Token = string | readonly [name: string, format?: string, choices?: string | Choices];
type Choices = Readonly<Record<string, readonly Token[] | string | number>>;

/** Formats that choose a text by a value, and so need one for every other value. */
const CHOOSING = new Set(['plural', 'select', 'selectordinal']);
const FORMATS = new Set([...CHOOSING, 'number', 'date', 'time']);

/** The arguments that a message fills in, or what is wrong with it as ICU MessageFormat. */
export type ParsedMessage =
  | { readonly ok: true; readonly value: ReadonlySet<string> }
  | { readonly ok: false; readonly problem: string };

/** Reads a message. The compiler lets through what it takes for plain words, so that is looked at as well. */
export function parseMessage(message: string): ParsedMessage {
  const names = new Set<string>();
  const problems: string[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (typeof token === 'string') {
        // An apostrophe may quote a brace that is meant to be shown.
        if (/[{}]/u.test(token) && !message.includes("'")) problems.push('A brace stands alone.');
        continue;
      }
      const [name, format, choices] = token;
      names.add(name);
      if (format && !FORMATS.has(format)) problems.push(`"${format}" is no format.`);
      if (typeof choices !== 'object') continue;
      if (CHOOSING.has(format ?? '') && !('other' in choices))
        problems.push(`"${name}" has no text for "other".`);
      for (const choice of Object.values(choices)) if (typeof choice === 'object') visit(choice);
    }
  };
  try {
    visit(compileMessageOrThrow(message) as readonly Token[]);
  } catch (problem) {
    const [first = ''] = (problem as Error).message.split('\n');
    return { ok: false, problem: first };
  }
  return problems[0] ? { ok: false, problem: problems[0] } : { ok: true, value: names };
}

/** Fewer characters than this stand in every text. */
const fewest = 4;

/** One way through an expression: what must stand in the text as it is, and what one of must stand there. */
interface Way {
  runs: string[];
  choices: string[][];
}

/**
 * Words of which every match of a case-insensitive expression holds at least one, in lower case; undefined
 * where there are none that long. It understands less than a regular expression may say, and then says so by
 * leaving words out.
 */
export function requiredWords(source: string): string[] | undefined {
  const reader = { source, at: 0 };
  const words = alternatives(reader);
  return reader.at < source.length ? undefined : words;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Up to the end or the bracket that closes: the words of all alternatives, of which one has to stand in the text. */
function alternatives(reader: Reader): string[] | undefined {
  const all: (string[] | undefined)[] = [];
  do all.push(wordsOf(oneWay(reader)));
  while (reader.source[reader.at] === '|' && ++reader.at);
  return all.some((words) => words === undefined) ? undefined : all.flatMap((words) => words ?? []);
}

function wordsOf({ runs, choices }: Way): string[] | undefined {
  const [longest = ''] = runs.toSorted((a, b) => b.length - a.length);
  if (longest.length >= fewest) return [longest.toLowerCase()];
  return choices.toSorted((a, b) => a.length - b.length)[0];
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** What one escape stands for as a sign: `\.` is a dot; `\d`, `\b` and the like are none. */
const isSign = (escaped: string | undefined): boolean =>
  escaped !== undefined && !/[A-Za-z0-9]/.test(escaped);

function oneWay(reader: Reader): Way {
  const { source } = reader;
  const way: Way = { runs: [], choices: [] };
  let run = '';
  const endRun = () => {
    way.runs.push(run);
    run = '';
  };
  while (reader.at < source.length) {
    const sign = source[reader.at] as string;
    if (sign === '|' || sign === ')') break;
    let literal: string | undefined;
    let group: string[] | undefined;
    if (sign === '(') {
      const isLook = /^\(\?(?:[=!]|<[=!])/.test(source.slice(reader.at, reader.at + 4));
      reader.at += /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(reader.at, reader.at + 4))?.[0].length ?? 1;
      const words = alternatives(reader);
      reader.at++;
      if (!isLook) group = words;
    } else if (sign === '[') {
      reader.at++;
      while (reader.at < source.length && source[reader.at] !== ']')
        reader.at += source[reader.at] === '\\' ? 2 : 1;
      reader.at++;
    } else if (sign === '\\') {
      if (isSign(source[reader.at + 1])) literal = source[reader.at + 1];
      reader.at += 2;
    } else {
      if (!'.^$'.includes(sign)) literal = sign;
      reader.at++;
    }
    quantifier.lastIndex = reader.at;
    const times = quantifier.exec(source);
    if (times) reader.at = quantifier.lastIndex;
    const least = times ? Number(times[1] ?? (times[0].startsWith('+') ? 1 : 0)) : 1;
    if (literal !== undefined && least > 0) run += literal;
    if (group && least > 0) way.choices.push(group);
    if (literal === undefined || times) endRun();
  }
  endRun();
  return way;
}

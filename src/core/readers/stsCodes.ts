import { groupStart, matchesOf } from './finding.ts';

/** An AADSTS code in the plain text, and how it is written there. */
export interface StsCode {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'named' | 'list' | 'number';
}

/**
 * `AADSTS50011`, whatever its case, also hard-wrapped after the letters; and with a part of the number
 * turned into a link, as some build logs do: `AADSTS700[21](https://…)1`.
 */
const named = /AADSTS[ -]?(\d{1,8})(?:\[(\d{1,8})\]\([^()]{0,300}\)(\d{0,8}))?(?!\d)/gi;
/** `error_codes: [50011, 70002]`, as JSON, dict or PHP. */
const lists =
  /error_?codes["'\]]?\s?(?:=>|[:=])\s?(?:Array ?\( ?\[0\] => )?\[?\s?["']?(\d{3,8}(?:["']?\s?,\s?["']?\d{3,8})*)/gi;
/**
 * `50011 - [2024-…`, `Error Code: 53003` of the sign-in page in its languages, `Sign-in error code 500021` and
 * `"errorCode": 53003` of the sign-in log (100xx and 110xx there are Windows' own), `error?code=50011`.
 */
const numbers: readonly RegExp[] = [
  /(?<![\w.-])(\d{4,8}) - \[\d{4}-\d\d-\d\d/g,
  /(?<!with |failed with |reason )\berror ?code["']?\s?[:=]?\s?["']?(?!1[01]\d{3}\D)(\d{5,7})(?![\w.-])/gi,
  /(?:Fehlercode|code d.{0,3}erreur|c.{1,2}digo de error?|foutcode|codice (?:di )?errore|エラー ?コード|错误代码|錯誤碼) ?:? ?(\d{5,7})(?![\w.-])/gi,
  /\bResultType["']?\s?[:=]?\s?["']?(\d{5,7})(?![\w.-])/g,
  /Error\(s\): (\d{4,8}) - /gi,
  /\/error\?code=(\d{4,8})(?!\d)/gi,
  /\berrorNo["']?\s?[:=]\s?["']?(\d{4,8})(?!\d)/gi,
];

/** Every AADSTS code in the plain text, in the order of the text. */
export function stsCodes(text: string): StsCode[] {
  const found: StsCode[] = [];
  const add = (code: string, start: number, length: number, form: StsCode['form']) => {
    if (code.length >= 3 && code.length <= 8) found.push({ code, start, end: start + length, form });
  };
  for (const match of matchesOf(named, text))
    add(match.slice(1).join(''), match.index, match[0].length, 'named');
  for (const match of matchesOf(lists, text, 20)) {
    const start = groupStart(match);
    for (const one of matchesOf(/\d{3,8}/g, match[1] ?? '', 20))
      add(one[0], start + one.index, one[0].length, 'list');
  }
  for (const expression of numbers)
    for (const match of matchesOf(expression, text)) {
      const code = match[1] ?? '';
      add(code, groupStart(match), code.length, 'number');
    }
  return found.sort((a, b) => a.start - b.start);
}

/** "Error validating credentials": Entra's older prefix before the code that says why. */
const prefixOnly = '70002';

/**
 * The one code that decides: the last that is named; where no name is left, the first of the list, for
 * the list names the innermost first; else the last number. The prefix 70002 decides only alone.
 */
export function decidingCode(codes: readonly StsCode[]): StsCode | undefined {
  const telling = codes.some(({ code }) => code !== prefixOnly)
    ? codes.filter(({ code }) => code !== prefixOnly)
    : codes;
  return (
    telling.findLast(({ form }) => form === 'named') ??
    telling.find(({ form }) => form === 'list') ??
    telling.at(-1)
  );
}

import { RegExpParser } from '@eslint-community/regexpp';
import { type AnalysisOptions, analyse } from 'scslre';

type Report = ReturnType<typeof analyse>['reports'][number];

/** A repetition with a bound like this costs as much as one without, where another can take the same characters. */
const WIDE = 20;

const widened = (source: string): string =>
  source.replace(/(?<!\\(?:\\\\)*)\{(\d+),(\d+)\}/gu, (written, least, most) =>
    Number(most) >= WIDE ? `{${least},}` : written,
  );

const partsOf = (report: Report): string =>
  (report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant])
    .map(({ raw }) => raw)
    .join(' and ');

function slowParts(
  source: string,
  flags: string,
  reportTypes: AnalysisOptions['reportTypes'],
): string | null {
  const literal = new RegExpParser().parseLiteral(String(new RegExp(source, flags)));
  const { reports } = analyse(literal, { reportTypes });
  return reports[0]
    ? `${reports[0].exponential ? 'exponential' : 'polynomial'}: ${partsOf(reports[0])}`
    : null;
}

/**
 * Why an expression may be slow on a hostile text: which of its parts can take characters from each other, or
 * are tried anew from every place. Null where its work grows with the text alone. Repetitions with a wide bound
 * may not take characters from each other either; tried anew, they cost their bound and no more.
 */
export function judgeExpression({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string | null {
  return (
    slowParts(source, flags, { Move: !flags.includes('y') }) ??
    slowParts(widened(source), flags, { Move: false })
  );
}

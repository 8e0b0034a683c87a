import type { Evidence } from '../evidence.ts';
import type { Fact } from '../facts/fact.ts';
import { type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { correlationId, pageRequestId, rowId, timestamp, traceId } from './idLabels.ts';
import { oauthErrors } from './oauthWords.ts';
import { parseMoment } from './parseMoment.ts';
import { plainText } from './plainText.ts';
import type { Correlation, Reader } from './reader.ts';
import { decidingCode, stsCodes } from './stsCodes.ts';

const word = `(${oauthErrors.join('|')})(?![\\w-])`;
/** After the key of the token endpoint's JSON, of a redirect's address, or of a library's exception. */
const keyedError = new RegExp(
  `(?<!sub[-_]?)(?:error|errorcode|error_code|error ?type|oautherrorkey|msal_error|name)["'\\]]?\\s?(?:=>|[:=])\\s?u?["'([]?${word}`,
  'gi',
);
const bareError = new RegExp(`(?<![\\w.=-]|suberror["']?\\s?[:=]\\s?["']?)${word}`, 'gi');
const suberror =
  /sub_?error(?:descriptionkey|code)?["'\]]?\s?(?:=>|[:=])\s?u?["']?([a-z][a-z_]{3,40})(?!\w)/gi;
const nothing = /^(?:null|none|undefined|empty|string|error)$/i;

const bracketed = /\d{4,8} - \[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)\]/;

/** What the service says about a client assertion out of its time. */
const currentTime = /Current time: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z)/i;

function correlationOf(text: string): Correlation {
  const correlation = correlationId.exec(text)?.[1];
  const row = rowId.exec(text);
  const trace =
    traceId.exec(text)?.[1] ?? (correlation && pageRequestId.exec(text)?.[1]) ?? row?.[1] ?? row?.[2];
  const at = parseMoment((timestamp.exec(text) ?? bracketed.exec(text) ?? currentTime.exec(text))?.[1]);
  return {
    ...(trace && { traceId: trace.toLowerCase() }),
    ...(correlation && { correlationId: correlation.toLowerCase() }),
    ...(at !== undefined && { at }),
  };
}

/**
 * What the sign-in service answered: AADSTS codes in every spelling, the OAuth error and suberror of its
 * JSON, as it came or as a library, a log or an address carries it; its ids and its time.
 */
export const readStsError: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const sourceAt = (start: number, length: number) => textAt(evidence, plain.span(start, start + length));
  const codes = stsCodes(plain.text);
  const facts: Fact[] = codes.map(({ code, start, end }) =>
    known('stsCode', code, sourceAt(start, end - start)),
  );
  const deciding = decidingCode(codes);
  if (deciding)
    facts.push(
      known('decidingStsCode', deciding.code, sourceAt(deciding.start, deciding.end - deciding.start)),
    );

  const [error] = [...matchesOf(keyedError, plain.text, 1), ...matchesOf(bareError, plain.text, 1)];
  if (error?.[1])
    facts.push(known('oauthError', error[1].toLowerCase(), sourceAt(groupStart(error), error[1].length)));
  const sub = matchesOf(suberror, plain.text, 20).find((match) => !nothing.test(match[1] ?? ''));
  if (sub?.[1])
    facts.push(known('oauthSuberror', sub[1].toLowerCase(), sourceAt(groupStart(sub), sub[1].length)));

  const [first] = facts;
  return {
    facts,
    correlation: correlationOf(plain.text),
    recognised: first?.source.kind === 'text' ? [{ kind: 'sts-error', span: first.source.span }] : [],
  };
};

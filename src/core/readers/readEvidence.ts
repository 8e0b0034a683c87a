import type { Evidence } from '../evidence.ts';
import type { Pattern } from '../knowledge.ts';
import { findSecrets } from '../redact/findSecrets.ts';
import { withoutSecrets } from '../redact/withoutSecrets.ts';
import { readAuthenticateChallenge } from './authenticateChallenge.ts';
import { readAuthorizationHeader } from './authorizationHeader.ts';
import { chosenPart } from './chosenPart.ts';
import { readClaimsText } from './claimsText.ts';
import { moveFinding } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { readGraphError } from './graphError.ts';
import { readHttpStatus } from './httpStatus.ts';
import { mergeFindings } from './mergeFindings.ts';
import { readMessagePatterns } from './messagePatterns.ts';
import { readMsalError } from './msalError.ts';
import { readParties } from './parties.ts';
import { readPermissionLists } from './permissionLists.ts';
import { textProblems } from './problems.ts';
import type { Reader, Reading } from './reader.ts';
import { readRequest } from './request.ts';
import { readSignInTable } from './signInTable.ts';
import { readStsError } from './stsError.ts';
import { readTokenResponse } from './tokenResponse.ts';
import { readTokenText } from './tokenText.ts';
import { readTransport } from './transport.ts';

/** Whoever comes first is believed where two readers give one fact. */
const readers: readonly Reader[] = [
  readGraphError,
  readSignInTable,
  readStsError,
  readMsalError,
  readHttpStatus,
  readAuthenticateChallenge,
  readAuthorizationHeader,
  readRequest,
  readMessagePatterns,
  readTransport,
];
/** Those that know ids and times. */
const idReaders: readonly Reader[] = [readGraphError, readSignInTable, readStsError];
/** After the token itself: what messages and answers say about it. */
const lateReaders: readonly Reader[] = [readPermissionLists, readTokenResponse, readParties];

/** All readers over one part of a text. `at` is the moment of the error where other evidence knows it. */
function readPart(evidence: Evidence, patterns: readonly Pattern[], at: number | undefined): Finding[] {
  const first = readers.map((reader) => reader(evidence, patterns));
  const moment = first.map(({ correlation }) => correlation?.at).find((one) => one !== undefined) ?? at;
  return [
    ...first,
    readTokenText(evidence, moment),
    readClaimsText(evidence, moment),
    ...lateReaders.map((reader) => reader(evidence, patterns)),
  ];
}

/** What to read where a text holds several errors, and at which moment the error was made if other evidence knows. */
export interface ReadOptions {
  readonly at?: number | undefined;
  /** The place in `Reading.errors` of the error that the person chose; the one that decides where left out. */
  readonly error?: number | undefined;
}

/**
 * Reads one evidence: the facts in it and where they stand, its secrets, its ids, and what could not be
 * read. Of several errors the facts are those of the chosen one. Never throws, whatever the text; time
 * grows with its length.
 */
export function readEvidence(
  evidence: Evidence,
  patterns: readonly Pattern[],
  { at, error = 0 }: ReadOptions = {},
): Reading {
  const { part, errors, alone, left } = chosenPart(evidence, error);
  const findings = readPart(part.evidence, patterns, at).map((finding) =>
    part.evidence === evidence ? finding : moveFinding(finding, part.toWhole),
  );
  const problems = textProblems(evidence.text);
  if (left) problems.push({ kind: 'truncated-at-limit', span: left });
  const nothing = findings.every(({ facts, recognised }) => !facts?.length && !recognised?.length);
  if (nothing && problems.length === 0 && findings.every((finding) => !finding.problems?.length))
    problems.push({ kind: 'nothing-recognised' });
  const secrets = findSecrets(evidence.text);
  const merged = mergeFindings(evidence.id, [
    ...(alone ? idReaders.map((reader) => ({ correlation: reader(alone, []).correlation ?? {} })) : []),
    ...findings,
    { problems, secrets },
  ]);
  return withoutSecrets(evidence.text, {
    ...merged,
    errors: errors.length > 1 ? errors : [],
    chosen: errors[error] ? error : 0,
  });
}

/**
 * Reads everything a person brought: a token's life is judged at the moment of the error, and the error
 * may be another evidence than the token. `chosen`: of an evidence with several errors, by its id, which one.
 */
export function readAll(
  evidences: readonly Evidence[],
  patterns: readonly Pattern[],
  chosen: Readonly<Record<string, number>> = {},
): Reading[] {
  const read = (evidence: Evidence, at?: number) =>
    readEvidence(evidence, patterns, { at, error: chosen[evidence.id] });
  const readings = evidences.map((evidence) => read(evidence));
  const at = readings.map(({ correlation }) => correlation.at).find((one) => one !== undefined);
  if (at === undefined) return readings;
  return readings.map((reading, index) => {
    const evidence = evidences[index];
    const hasToken = reading.recognised.some(({ kind }) => kind === 'token');
    return evidence && hasToken && reading.correlation.at === undefined ? read(evidence, at) : reading;
  });
}

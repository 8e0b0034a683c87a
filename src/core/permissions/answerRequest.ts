import type { TokenView } from '../token/readToken.ts';
import { diffPermissions, type PermissionDiff } from './diffPermissions.ts';
import { findRow, otherMethods } from './findRow.ts';
import { type NearRow, nearestRows } from './nearestRows.ts';
import { type GraphRequest, parseRequest, type RequestText } from './parseRequest.ts';
import type { PermissionIndex } from './permissionIndex.ts';
import { type RequestNeeds, resolveNeeds } from './resolveNeeds.ts';
import { type HoldingsProblem, tokenHoldings } from './tokenHoldings.ts';

/** What the table says of one request, and of a token for it where there is one. */
export interface RequestAnswer {
  readonly request: GraphRequest;
  /** Null where no row has the path and method. */
  readonly needs: RequestNeeds | null;
  /** Where there is no row: methods that the path has, and the rows that come nearest. */
  readonly otherMethods: readonly string[];
  readonly nearest: readonly NearRow[];
  readonly diff: PermissionDiff | null;
  /** Why the token says nothing about permissions of Graph. */
  readonly problem: HoldingsProblem | null;
}

/** Looks a request up, and compares it with a token. Any text is answered; what is not known is said to be so. */
export function answerRequest(
  index: PermissionIndex,
  text: RequestText,
  token?: TokenView | undefined,
): RequestAnswer {
  const request = parseRequest(text);
  const match = findRow(index, request);
  const needs = match ? resolveNeeds(match, request) : null;
  const holdings = token && tokenHoldings(token);
  return {
    request,
    needs,
    otherMethods: match ? [] : otherMethods(index, request),
    nearest: match ? [] : nearestRows(index, request),
    diff: holdings?.ok ? diffPermissions(needs, holdings.held) : null,
    problem: holdings && !holdings.ok ? holdings.problem : null,
  };
}

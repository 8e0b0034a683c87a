import { type Answers, noAnswers } from '../../../src/core/engine/answers.ts';
import { rank } from '../../../src/core/engine/rank.ts';
import { type Walk, walk } from '../../../src/core/engine/walk.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import type { Fact } from '../../../src/core/facts/fact.ts';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { isOauthError } from '../../../src/core/readers/oauthWords.ts';
import { readEvidence } from '../../../src/core/readers/readEvidence.ts';
import type { CodeKind } from '../../../src/knowledge/codeTypes.ts';
import type { CodeFacts } from './codeSources.ts';

/** More signals than this would make an address that nobody reads. */
const MOST_SIGNALS = 5;

/** A code as it stands in an error. */
function codeAsEvidence(kind: CodeKind, { id, statuses = [], oauthErrors = [] }: CodeFacts): string {
  switch (kind) {
    case 'aadsts':
      return id;
    case 'graph':
      return `${statuses[0] ? `HTTP/1.1 ${statuses[0]}\n\n` : ''}{"error":{"code":"${id}"}}`;
    case 'oauth':
      return isOauthError(id)
        ? `{"error":"${id}"}`
        : `{"error":"${oauthErrors[0] ?? 'interaction_required'}","suberror":"${id}"}`;
    case 'msal':
      return `BrowserAuthError: ${id}: `;
    default:
      return kind satisfies never;
  }
}

/** What the readers know of a code, and of the message that came with it. */
export function factsOfCode(
  knowledge: Knowledge,
  kind: CodeKind,
  code: CodeFacts,
  pattern?: string,
): readonly Fact[] {
  const text = codeAsEvidence(kind, code);
  const evidence: Evidence = { id: 'paste', text, completeness: 'fragment', transport: 'unknown' };
  const { facts } = readEvidence(evidence, knowledge.patterns);
  if (!pattern) return facts;
  const source = { kind: 'text', evidence: 'paste', span: { start: 0, end: text.length } } as const;
  return [...facts, { name: 'message', state: 'known', value: pattern, source }];
}

/** Where the tree stands once something was read, and the answers that bring a link to the same place. */
export interface Entry {
  readonly walk: Walk;
  readonly answers: Answers;
}

/**
 * Walks the tree with what was read. A link holds no evidence: it carries the answers that the evidence gave, and the
 * signals that it met, those of `first` before all.
 */
export function enterTree(knowledge: Knowledge, facts: readonly Fact[], first: readonly string[]): Entry {
  const walked = walk(knowledge, facts, noAnswers);
  const ranked = walked.state.kind === 'outcome' && walked.state.outcome.kind === 'diagnosed';
  const outcome = ranked && walked.state.kind === 'outcome' ? walked.state.outcome : null;
  const leading = outcome?.kind === 'diagnosed' ? outcome.ranked.map(({ id }) => id) : [];
  const order = [...new Set([...first, ...leading, ...Object.keys(knowledge.diagnoses)])];
  const standings = new Map(rank(knowledge, walked.facts, order, noAnswers).map((each) => [each.id, each]));
  const saw = order.flatMap((id) =>
    (standings.get(id)?.reasons ?? [])
      .filter(({ effect }) => effect !== 'rules-out')
      .map(({ signal }) => `${id}.${signal}`),
  );
  const choices = walked.path.map(({ question, option }) => ({ question, option }));
  return { walk: walked, answers: { choices, not: [], saw: saw.slice(0, MOST_SIGNALS) } };
}

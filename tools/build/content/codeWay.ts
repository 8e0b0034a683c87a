import { type Answers, noAnswers } from '../../../src/core/engine/answers.ts';
import type { Outcome } from '../../../src/core/engine/outcome.ts';
import { rank } from '../../../src/core/engine/rank.ts';
import { faultsBelow } from '../../../src/core/engine/reach.ts';
import { replay } from '../../../src/core/engine/replay.ts';
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

/** Where the tree stands once something was read. */
export interface Entry {
  /** By what was read itself. */
  readonly read: Walk;
  /** By the link, which holds no evidence, and the answers in it. */
  readonly linked: Walk;
  readonly answers: Answers;
}

/**
 * Walks the tree with what was read. A link carries the answers that the evidence gave and the signals that it met,
 * those of `faults` before all. Where its last answers lead away from the fault that the evidence means, which the
 * tree names elsewhere, they are left to be asked.
 */
export function enterTree(knowledge: Knowledge, facts: readonly Fact[], faults: readonly string[]): Entry {
  const read = walk(knowledge, facts, noAnswers);
  const order = [...new Set([...faults, ...rankedIn(read), ...Object.keys(knowledge.diagnoses)])];
  const standings = new Map(rank(knowledge, read.facts, order, noAnswers).map((each) => [each.id, each]));
  const saw = order
    .flatMap((id) =>
      (standings.get(id)?.reasons ?? [])
        .filter(({ effect }) => effect !== 'rules-out')
        .map(({ signal }) => `${id}.${signal}`),
    )
    .slice(0, MOST_SIGNALS);
  let choices = read.path.map(({ question, option }) => ({ question, option }));
  for (; choices.length > 0; choices = choices.slice(0, -1))
    if (leadsTo(knowledge, { choices, not: [], saw }, faults[0])) break;
  const answers = { choices, not: [], saw };
  return { read, linked: walk(knowledge, [], answers), answers };
}

/** Among how many faults of an outcome a person will look. */
const LOOKED_AT = 3;

/** Whether answers come to a fault among the first, or to a question below which it is named; to any, where none is. */
export function leadsTo(knowledge: Knowledge, answers: Answers, fault: string | undefined): boolean {
  const { state } = walk(knowledge, [], answers);
  if (state.kind === 'outcome') {
    const ranked = rankedFirst(state.outcome);
    return fault ? ranked.includes(fault) : ranked.length > 0;
  }
  const { places } = replay(knowledge, [], answers);
  return !fault || places.some((place) => faultsBelow(knowledge, place).includes(fault));
}

/** The faults of an outcome at which a person will look. */
export const rankedFirst = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'diagnosed' ? outcome.ranked.slice(0, LOOKED_AT).map(({ id }) => id) : [];

const rankedIn = ({ state }: Walk): readonly string[] =>
  state.kind === 'outcome' ? rankedFirst(state.outcome) : [];

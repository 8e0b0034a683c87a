import type { Fact } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Answers, type Choice, UNSURE } from './answers.ts';
import { type Outcome, resolveOutcome } from './outcome.ts';
import { hasSettled } from './rank.ts';
import { faultsBelow } from './reach.ts';
import { openQuestions, replay, type Step } from './replay.ts';
import { mostSeparating } from './separate.ts';

export type { Step } from './replay.ts';

export interface Walk {
  readonly path: readonly Step[];
  /** Answers that this tree does not know or that the walk did not reach; never an error. */
  readonly dropped: readonly Choice[];
  readonly facts: FactBook;
  readonly state:
    | { readonly kind: 'question'; readonly question: string; readonly faultsLeft: number }
    | { readonly kind: 'outcome'; readonly outcome: Outcome };
}

export interface WalkLimits {
  /** Questions put to the person before the outcome comes. */
  readonly questions: number;
  /** "I'm not sure" in a row before the outcome comes. */
  readonly unsureInARow: number;
}

const defaultLimits: WalkLimits = { questions: 5, unsureInARow: 2 };

/**
 * Replays answers over facts: `(knowledge, facts, answers) → path + next question | outcome`. Pure and
 * total; there is no stored position. The outcome comes when no question is open, when machine evidence
 * settles a fault, or at the limits.
 */
export function walk(
  knowledge: Knowledge,
  evidence: readonly Fact[],
  answers: Answers,
  limits: WalkLimits = defaultLimits,
): Walk {
  const { path, facts, places } = replay(knowledge, evidence, answers);
  const reached = new Set(path.filter((step) => step.by === 'person').map((step) => step.question));
  const confirmed = new Set(path.map((step) => `${step.question}.${step.option}`));
  const dropped = answers.choices.filter(
    (choice) => !reached.has(choice.question) && !confirmed.has(`${choice.question}.${choice.option}`),
  );
  const open = openQuestions(knowledge, places);
  const faults = [...new Set(places.flatMap((place) => faultsBelow(knowledge, place)))];
  const ends = open.length === 0 || limitReached(path, limits) || hasSettled(knowledge, facts, answers.not);
  const question = ends ? null : mostSeparating(knowledge, open, places);
  return {
    path,
    dropped,
    facts,
    state: question
      ? { kind: 'question', question: question.id, faultsLeft: faults.length }
      : { kind: 'outcome', outcome: resolveOutcome(knowledge, facts, faults, answers) },
  };
}

function limitReached(path: readonly Step[], limits: WalkLimits): boolean {
  const asked = path.filter((step) => step.by === 'person');
  const last = asked.slice(-limits.unsureInARow);
  const allUnsure = last.length === limits.unsureInARow && last.every((step) => step.option === UNSURE);
  return asked.length >= limits.questions || allUnsure;
}

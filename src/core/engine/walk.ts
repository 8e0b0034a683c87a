import type { Fact } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Knowledge, Next, Option, Question } from '../knowledge.ts';
import { type Answers, type Choice, UNSURE } from './answers.ts';
import { chooseOption } from './chooseOption.ts';
import { deriveFacts } from './deriveFacts.ts';
import { type Outcome, resolveOutcome } from './outcome.ts';
import { overruledFacts } from './overrule.ts';
import { hasSettled } from './rank.ts';
import { faultsBelow, placeOf } from './reach.ts';
import { mostSeparating } from './separate.ts';

/** One question on the way: which option was taken, and whether evidence or the person took it. */
export interface Step extends Choice {
  readonly by: 'evidence' | 'person';
  /** The facts of the evidence that answered the question, or that the person overruled. */
  readonly facts: readonly Fact[];
  readonly overruled: boolean;
}

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
 * total; there is no stored position. The walk stands at a set of places in the tree: one, until an
 * "I'm not sure" replaces a question by all that follows from it.
 */
export function walk(
  knowledge: Knowledge,
  evidence: readonly Fact[],
  answers: Answers,
  limits: WalkLimits = defaultLimits,
): Walk {
  const choices = new Map(answers.choices.map((choice) => [choice.question, choice]));
  const path: Step[] = [];
  let said: Fact[] = [];
  let read = [...evidence];
  let places: Next[] = [{ question: knowledge.root }];
  let facts = deriveFacts(read, knowledge.implications);

  for (let step = takeStep(); step; step = takeStep()) {
    path.push(step.taken);
    said = [...said, ...step.says];
    if (step.taken.overruled) read = read.filter((fact) => !step.taken.facts.includes(fact));
    facts = deriveFacts([...read, ...said], knowledge.implications);
    places = replacePlace(places, step.question, step.leadsTo);
  }

  function takeStep() {
    for (const question of openQuestions(knowledge, places)) {
      const step = answerQuestion(question, facts, choices.get(question.id));
      if (step) return step;
    }
    return null;
  }

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

function answerQuestion(question: Question, facts: FactBook, choice: Choice | undefined) {
  const fromFacts = chooseOption(question, facts);
  const chosen = choice && question.options.find((option) => option.id === choice.option);
  if (chosen && chosen.id !== fromFacts?.option.id) {
    const overruled = overruledFacts(question, chosen, facts);
    const taken: Step = {
      question: question.id,
      option: chosen.id,
      by: 'person',
      facts: overruled,
      overruled: overruled.length > 0,
    };
    return { question, taken, says: assertions(question, chosen), leadsTo: [chosen.next] };
  }
  if (fromFacts) {
    const { option, reasons } = fromFacts;
    const taken: Step = {
      question: question.id,
      option: option.id,
      by: 'evidence',
      facts: reasons,
      overruled: false,
    };
    return { question, taken, says: [], leadsTo: [option.next] };
  }
  if (choice?.option !== UNSURE) return null;
  const taken: Step = { question: question.id, option: UNSURE, by: 'person', facts: [], overruled: false };
  return { question, taken, says: [], leadsTo: question.options.map((option) => option.next) };
}

/**
 * What the person says by choosing an option, as facts. An option that evidence chose says nothing more
 * than the evidence did: its assertions are an inference, and must not settle a fault as machine text.
 */
function assertions(question: Question, option: Option): Fact[] {
  const source = { kind: 'person', question: question.id, option: option.id } as const;
  return Object.entries(option.asserts).map(
    ([name, value]) => ({ name, state: 'known', value, source }) as Fact,
  );
}

function openQuestions(knowledge: Knowledge, places: readonly Next[]): Question[] {
  return places.flatMap((place) => {
    const question = 'question' in place ? knowledge.questions[place.question] : undefined;
    return question ? [question] : [];
  });
}

function replacePlace(places: readonly Next[], question: Question, leadsTo: readonly Next[]): Next[] {
  const next = places.flatMap((place) =>
    'question' in place && place.question === question.id ? leadsTo : [place],
  );
  return [...new Map(next.map((place) => [placeOf(place), place])).values()];
}

function limitReached(path: readonly Step[], limits: WalkLimits): boolean {
  const asked = path.filter((step) => step.by === 'person');
  const last = asked.slice(-limits.unsureInARow);
  const allUnsure = last.length === limits.unsureInARow && last.every((step) => step.option === UNSURE);
  return asked.length >= limits.questions || allUnsure;
}

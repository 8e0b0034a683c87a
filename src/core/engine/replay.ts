import type { Fact } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Knowledge, Next, Option, Question } from '../knowledge.ts';
import { type Answers, type Choice, UNSURE } from './answers.ts';
import { chooseOption } from './chooseOption.ts';
import { deriveFacts } from './deriveFacts.ts';
import { overruledFacts } from './overrule.ts';
import { placeOf } from './reach.ts';

/** One question on the way: which option was taken, and whether evidence or the person took it. */
export interface Step extends Choice {
  readonly by: 'evidence' | 'person';
  /** The facts of the evidence that answered the question, or that the person overruled. */
  readonly facts: readonly Fact[];
  readonly overruled: boolean;
}

/** Where answers over facts come to in the tree: one place, or several after an "I'm not sure". */
export interface Stand {
  readonly path: readonly Step[];
  readonly facts: FactBook;
  readonly places: readonly Next[];
}

/**
 * Replays answers over facts. The walk stands at a set of places: an answer replaces a question by the
 * place that its option leads to, "I'm not sure" by the places of all its options.
 */
export function replay(knowledge: Knowledge, evidence: readonly Fact[], answers: Answers): Stand {
  const choices = new Map(answers.choices.map((choice) => [choice.question, choice]));
  const path: Step[] = [];
  let said: Fact[] = [];
  let read = [...evidence];
  let places: readonly Next[] = [{ question: knowledge.root }];
  let facts = deriveFacts(read, knowledge.implications);
  const takeStep = () => {
    for (const question of openQuestions(knowledge, places)) {
      const step = answerQuestion(question, facts, choices.get(question.id));
      if (step) return step;
    }
    return null;
  };
  for (let step = takeStep(); step; step = takeStep()) {
    const { taken } = step;
    path.push(taken);
    said = [...said, ...step.says];
    if (taken.overruled) read = read.filter((fact) => !taken.facts.includes(fact));
    facts = deriveFacts([...read, ...said], knowledge.implications);
    places = replacePlace(places, step.question, step.leadsTo);
  }
  return { path, facts, places };
}

/** The questions among places, in their order. */
export function openQuestions(knowledge: Knowledge, places: readonly Next[]): Question[] {
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

import { type Answers, type Choice, UNSURE } from '../engine/answers.ts';
import type { Knowledge } from '../knowledge.ts';

/** Which parameters of an address are ours; all others (utm_*, gclid …) are ignored silently. */
const NOT = 'not';
const SAW = 'saw';

/**
 * Reads the answers of an address. Ids are followed through aliases. A parameter named like a question
 * but with an option that it does not have is kept, so that the walk can name it as dropped; any other
 * foreign parameter is ignored. Repeated parameters: the first counts.
 */
export function parseAnswers(
  knowledge: Pick<Knowledge, 'questions' | 'diagnoses' | 'aliases'>,
  query: URLSearchParams,
): Answers {
  const choices = new Map<string, Choice>();
  const present = (id: string): string =>
    Object.hasOwn(knowledge.aliases, id) ? (knowledge.aliases[id] as string) : id;
  for (const [name, value] of query) {
    const question = present(name);
    if (name === NOT || name === SAW || !Object.hasOwn(knowledge.questions, question)) continue;
    const option = present(`${question}.${value}`);
    const id = option.startsWith(`${question}.`) ? option.slice(question.length + 1) : value;
    if (!choices.has(question) && isId(id)) choices.set(question, { question, option: id });
  }
  const ids = (name: string) => [...new Set(query.getAll(name).map(present))];
  return {
    choices: [...choices.values()],
    not: ids(NOT).filter((id) => Object.hasOwn(knowledge.diagnoses, id)),
    saw: ids(SAW).filter((id) => isSignal(knowledge, id)),
  };
}

/** The answers as a query, in the order given; only ids of our content, so nothing that was pasted. */
export function formatAnswers(answers: Answers): string {
  const query = new URLSearchParams();
  for (const { question, option } of answers.choices) query.append(question, option);
  for (const id of answers.not) query.append(NOT, id);
  for (const id of answers.saw) query.append(SAW, id);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Adds or replaces one answer; those after it stay and are dropped by the walk if it no longer reaches them. */
export function withChoice(answers: Answers, choice: Choice): Answers {
  const known = answers.choices.some((each) => each.question === choice.question);
  const choices = known
    ? answers.choices.map((each) => (each.question === choice.question ? choice : each))
    : [...answers.choices, choice];
  return { ...answers, choices };
}

const isId = (text: string): boolean => text === UNSURE || /^[a-z0-9][a-z0-9-]{0,63}$/u.test(text);

function isSignal(knowledge: Pick<Knowledge, 'diagnoses'>, id: string): boolean {
  const dot = id.indexOf('.');
  const diagnosis = Object.hasOwn(knowledge.diagnoses, id.slice(0, dot))
    ? knowledge.diagnoses[id.slice(0, dot)]
    : undefined;
  return diagnosis?.signals.some((signal) => signal.id === id.slice(dot + 1)) ?? false;
}

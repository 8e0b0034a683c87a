import { UNSURE } from '../../core/engine/answers.ts';
import { withChoice } from '../../core/link/answersLink.ts';
import { factsOf, sessionStore } from '../session/session.ts';
import type { WalkView } from '../session/useWalk.ts';

/** Whether an answer to a question would count: the walk stands at it, or comes by it once it is answered. */
export function canAnswer({ engine, answers, walk }: WalkView, question: string): boolean {
  if (walk.state.kind === 'question' && walk.state.question === question) return true;
  const facts = factsOf(sessionStore.get().readings);
  const options = engine.knowledge.questions[question]?.options ?? [];
  return [...options.map(({ id }) => id), UNSURE].some((option) =>
    engine
      .walk(facts, withChoice(answers, { question, option }))
      .path.some((step) => step.question === question),
  );
}

import { useNavigate } from 'react-router';
import { type Answers, noAnswers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import { addressOf } from '../addresses.ts';
import { engine } from './engine.ts';
import { factsOf, sessionStore } from './session.ts';

/** What a page knows of the walk. */
export interface WalkSoFar {
  readonly walk: Walk;
  readonly answers: Answers;
}

/**
 * Walks again after the evidence has changed, and goes where that leads. Only what the person said goes
 * along: an answer that the old evidence gave must not stand against the new.
 */
export function useRewalk(before: WalkSoFar | null): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    const { walk } = await engine.load();
    const answers = before ? saidIn(before) : noAnswers;
    await navigate(addressOf(walk(factsOf(sessionStore.get().readings), answers), answers));
  };
}

/** The answers that the person gave, without those that evidence did. */
function saidIn({ walk, answers }: WalkSoFar): Answers {
  const read = new Set(walk.path.filter(({ by }) => by === 'evidence').map(({ question }) => question));
  return { ...answers, choices: answers.choices.filter(({ question }) => !read.has(question)) };
}

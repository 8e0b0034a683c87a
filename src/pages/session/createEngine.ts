import { walk } from '../../core/engine/walk.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Engine } from './engine.ts';

/** Puts the walk and its knowledge together. */
export async function createEngine(loadKnowledge: () => Promise<Knowledge>): Promise<Engine> {
  const knowledge = await loadKnowledge();
  return { knowledge, walk: (facts, answers) => walk(knowledge, facts, answers) };
}

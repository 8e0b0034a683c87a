import { walk } from '../../core/engine/walk.ts';
import { loadEngineKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import type { Engine } from './engine.ts';

/** Puts the walk and its knowledge together. */
export async function createEngine(): Promise<Engine> {
  const knowledge = await loadEngineKnowledge();
  return { knowledge, walk: (facts, answers) => walk(knowledge, facts, answers) };
}

import type { Knowledge } from '../core/knowledge.ts';
import { load } from './load.ts';

/** All that the engine reasons with, without a word of wording: one lazy chunk. */
export function loadEngineKnowledge(): Promise<Knowledge> {
  return load('engine');
}

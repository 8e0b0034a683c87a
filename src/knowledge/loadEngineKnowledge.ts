import type { Knowledge } from '../core/knowledge.ts';
import { load } from './load.ts';

/** All that the engine reasons with, without a word of wording: one lazy chunk. */
export function loadEngineKnowledge(): Promise<Knowledge> {
  return load('engine');
}

/**
 * The tree without what ranks faults: small, and enough to ask. Over answers alone a walk with it comes to the same
 * question as with all, and to an outcome where that does; only what the outcome says is missing.
 */
export function loadTreeKnowledge(): Promise<Knowledge> {
  return load('tree');
}

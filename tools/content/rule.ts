import type { Content } from './content.ts';

/** Something to mend: in which file under `content/`, and what to do. */
export interface Finding {
  readonly file: string;
  readonly says: string;
  /** A warning is shown and does not fail the check. */
  readonly warning?: true;
}

/** One thing that must be true of the content. */
export interface Rule {
  readonly id: string;
  /** What must be true, in a sentence. */
  readonly sentence: string;
  readonly check: (content: Content) => readonly Finding[] | Promise<readonly Finding[]>;
  /** Files that differ from the good content and break the rule; null takes a file away. */
  readonly bad: Readonly<Record<string, unknown>>;
}

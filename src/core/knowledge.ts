import type { FactName, FactValues } from './facts/fact.ts';

/**
 * What `content/` holds, as the engine reads it: validated at build time, free of wording.
 * Ids are forever; a rename leaves an alias.
 */
export interface Knowledge {
  readonly root: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly diagnoses: Readonly<Record<string, DiagnosisRules>>;
  readonly patterns: readonly Pattern[];
  readonly implications: readonly Implication[];
  readonly families: readonly Family[];
  /** Old id → present id, for diagnoses, questions, options (`question.option`) and signals (`diagnosis.signal`). */
  readonly aliases: Readonly<Record<string, string>>;
}

/** A closed set of conditions; all of them ask about one fact. Unknown facts satisfy only nothing. */
export type Condition =
  | { readonly fact: FactName; readonly equals: string | number }
  | { readonly fact: FactName; readonly oneOf: readonly (string | number)[] }
  | { readonly fact: FactName; readonly contains: string | number }
  /** A named pattern of `content/patterns/` stands in the evidence. */
  | { readonly matches: string }
  | { readonly fact: FactName; readonly known: true }
  | { readonly fact: FactName; readonly absent: true }
  | { readonly fact: FactName; readonly before: number }
  | { readonly fact: FactName; readonly after: number }
  /** What does not fit the set above: one named matcher in `core/engine/matchers.ts`. */
  | { readonly matcher: string };

export interface Question {
  readonly id: string;
  readonly options: readonly Option[];
}

/** Choosing an option asserts its facts; a fact known from evidence chooses the option that asserts it. */
export interface Option {
  readonly id: string;
  readonly asserts: Partial<FactValues>;
  /** Alternatives (any) of conditions (all) under which evidence chooses this option, besides its assertions. */
  readonly evidence?: readonly (readonly Condition[])[];
  readonly next: Next;
}

/** Another question, or a leaf: the faults that remain possible there, most common first. Empty: nothing written yet. */
export type Next = { readonly question: string } | { readonly faults: readonly string[] };

export interface DiagnosisRules {
  readonly id: string;
  readonly stage: 'token' | 'graph-400' | 'graph-401' | 'graph-403' | 'other';
  readonly signals: readonly Signal[];
  /** The question whose answer would decide for or against this fault. */
  readonly decidedBy?: string;
}

/** A condition on facts that settles, supports or rules out a diagnosis. All of `when` must hold. */
export interface Signal {
  readonly id: string;
  readonly effect: 'settles' | 'supports' | 'rules-out';
  readonly when: readonly Condition[];
  /** How much a supporting or excluding signal counts; 1 where left out. */
  readonly weight?: 1 | 2 | 3;
}

/** Words of machine output, known by name. Matched without case over the text with white space folded. */
export interface Pattern {
  readonly id: string;
  /** A regular expression's source, flags `i` and `u`. Must not backtrack. */
  readonly source: string;
}

/** Data for facts that follow from others; the first implication that holds for an unknown fact gives it. */
export interface Implication {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly gives: Partial<FactValues>;
}

/** The documented order of look-alikes behind one error, used where signals leave faults level. */
export interface Family {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly order: readonly string[];
}

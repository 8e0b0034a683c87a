/** `unsure`: the person chose "I'm not sure"; the fact stays unknown. */
export const UNSURE = 'unsure';

export interface Choice {
  readonly question: string;
  /** An option's id, or `unsure`. */
  readonly option: string;
}

/** All that a person said and a link holds; the walk is a replay of it over the facts. */
export interface Answers {
  readonly choices: readonly Choice[];
  /** Diagnoses of which the person said "This was not it". */
  readonly not: readonly string[];
  /** Signals (`diagnosis.signal`) that had matched where a link was made. */
  readonly saw: readonly string[];
}

export const noAnswers: Answers = { choices: [], not: [], saw: [] };

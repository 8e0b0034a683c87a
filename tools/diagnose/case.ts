/** One case as the command reads it. Everything else in the file (cause, why …) is ignored. */
export interface Case {
  readonly id: string;
  readonly paste: string;
  readonly request: { readonly method: string; readonly url: string } | null;
  readonly facts?: {
    readonly flow?: string | null;
    readonly token?: Readonly<Record<string, unknown>> | null;
    readonly permissions?: readonly {
      readonly name: string;
      readonly type: string;
      readonly granted: boolean | null;
    }[];
    readonly account?: string | null;
    readonly signedInUserRole?: string | null;
  } | null;
}

export interface CaseResult {
  readonly id: string;
  /** Diagnoses, best first. */
  readonly ranked: readonly string[];
  /** Questions that the evidence left open. */
  readonly asked: readonly string[];
  readonly certainty: 'certain' | 'likely' | 'possible' | 'none';
}

/** Reads the file's array; throws a sentence for the person at the terminal where it is none. */
export function parseCases(text: string): Case[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('The file must hold a JSON array of cases.');
  return value.map((each, at) => {
    if (typeof each?.id !== 'string' || typeof each?.paste !== 'string')
      throw new Error(`Case ${at + 1} needs "id" and "paste", both strings.`);
    return each as Case;
  });
}

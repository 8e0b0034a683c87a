import type { DiagnosisRules, Pattern } from '../../../src/core/knowledge.ts';
import type { Actor, OfficialSource } from '../../../src/knowledge/types.ts';

/** `content/diagnoses/<id>/facts.json` as it is written. */
export interface DiagnosisFacts extends DiagnosisRules {
  readonly $schema?: string;
  readonly actors: readonly Actor[];
  readonly lookAlikes: readonly string[];
  readonly related: readonly string[];
  readonly steps: readonly {
    readonly id: string;
    readonly actor: Actor;
    readonly portal?: string;
    readonly samples?: string;
  }[];
  readonly sources: readonly OfficialSource[];
}

/** `content/diagnoses/<id>/text.<lang>.json` as it is written. */
export interface DiagnosisText {
  readonly title: string;
  readonly summary: string;
  readonly meaning: readonly string[];
  readonly tell: readonly string[];
  readonly lookAlikes: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, { readonly title: string; readonly body: readonly string[] }>>;
  readonly confirm: readonly string[];
  readonly why: readonly string[];
  readonly signals: Readonly<Record<string, string>>;
  readonly decides: string;
}

/** `content/tree/<question>.<lang>.json` as it is written. */
export interface QuestionSource {
  readonly title: string;
  readonly why: readonly string[];
  readonly options: Readonly<
    Record<string, { readonly label: string; readonly looksLike: readonly string[] }>
  >;
  readonly unsure: readonly string[];
}

/** An entry of `content/patterns/*.json` as it is written. */
export interface PatternSource extends Pattern {
  readonly says: string;
}

/** An entry of `content/examples/examples.json` as it is written. */
export interface ExampleSource {
  readonly id: string;
  readonly file: string;
  readonly diagnosis: string;
  readonly certainty: string;
  readonly featured?: boolean;
  readonly label?: string;
  readonly request?: { readonly method: string; readonly url: string };
  /** Options by question, where the text alone leaves the fault open. */
  readonly answers?: Readonly<Record<string, string>>;
}

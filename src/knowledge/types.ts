import type { DiagnosisRules } from '../core/knowledge.ts';

/** The languages that the content is written in. A page's address alone decides which one it speaks. */
export type Lang = 'en';

/** A piece of a paragraph. Links name ids of our content; where an id leads is the page's business. */
export type Inline = string | InlineCode | InlineLink;
export interface InlineCode {
  readonly code: string;
}
export interface InlineLink {
  readonly text: string;
  readonly link: { readonly kind: 'source' | 'diagnosis' | 'page' | 'code'; readonly id: string };
}
export type Paragraph = readonly Inline[];

export type Actor = 'developer' | 'tenant-administrator' | 'user' | 'microsoft';

/** Wording of one question, keyed by the option ids of the tree. */
export interface QuestionText {
  readonly id: string;
  /** The answers of the shortest way through the tree to this question. */
  readonly before: readonly { readonly question: string; readonly option: string }[];
  readonly title: string;
  readonly why: readonly Paragraph[];
  readonly options: readonly OptionText[];
  /** How to find out, for who is not sure. */
  readonly unsure: readonly Paragraph[];
}
export interface OptionText {
  readonly id: string;
  readonly label: string;
  readonly looksLike: readonly Paragraph[];
  /** The question that the tree asks next; none where the option ends at faults. */
  readonly leadsTo?: string;
}

/** One fault, whole: everything that its page shows. */
export interface DiagnosisPage {
  readonly id: string;
  readonly stage: DiagnosisRules['stage'];
  readonly title: string;
  /** At most 155 characters, for search engines. */
  readonly summary: string;
  /** Who must act, main first. */
  readonly actors: readonly Actor[];
  readonly meaning: readonly Paragraph[];
  readonly tell: readonly Paragraph[];
  readonly lookAlikes: readonly {
    readonly id: string;
    readonly title: string;
    readonly differs: Paragraph;
  }[];
  readonly steps: readonly DiagnosisStep[];
  readonly confirm: readonly Paragraph[];
  readonly why: readonly Paragraph[];
  readonly sources: readonly OfficialSource[];
  readonly related: readonly { readonly id: string; readonly title: string }[];
  /** What each signal says, by its id; completes "We think so because". */
  readonly signals: Readonly<Record<string, Paragraph>>;
  /** The one fact that would decide for or against this fault. */
  readonly decides: Paragraph;
  /** The question whose answer would decide. */
  readonly decidedBy?: string;
}
export interface DiagnosisStep {
  readonly id: string;
  readonly actor: Actor;
  readonly title: string;
  readonly body: readonly Paragraph[];
  readonly portal?: PortalPlace;
  readonly samples: readonly Sample[];
}
export interface PortalPlace {
  readonly path: readonly string[];
  readonly action?: string;
  readonly formerly?: string;
}
/** A real file of `content/diagnoses/<id>/samples/`, as it is. */
export interface Sample {
  readonly language: 'typescript' | 'csharp' | 'python' | 'powershell';
  readonly source: string;
}
export interface OfficialSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** ISO date on which somebody last read the page for this. */
  readonly checked: string;
}

export interface DiagnosisSummary {
  readonly id: string;
  /** Who must act, main first. */
  readonly actors: readonly Actor[];
  readonly stage: DiagnosisRules['stage'];
  readonly title: string;
  readonly summary: string;
}

/** An example that the start page offers; its text is loaded when it is chosen. */
export interface ExampleSummary {
  readonly id: string;
  readonly label: string;
  readonly diagnosis: string;
}
export interface Example extends ExampleSummary {
  readonly text: string;
  readonly certainty: string;
  readonly request?: { readonly method: string; readonly url: string };
}

/** ICU messages in the compiled form that `@lingui/core` formats without a parser. */
export type CompiledMessages = Readonly<Record<string, string | CompiledMessage>>;
type CompiledMessage = readonly CompiledToken[];
type CompiledToken = string | readonly unknown[];

/** Who may grant a permission of one kind, and how far it reaches: 1 (least) to 5. */
export interface PermissionGrant {
  readonly adminConsent: boolean;
  readonly level: number;
}

/** What is known of one permission. A name that only stands for another, newer one has `renamed`. */
export interface PermissionName {
  readonly delegated?: PermissionGrant;
  readonly application?: PermissionGrant;
  /** How many requests of Microsoft's published table it serves. */
  readonly opens: number;
  /** The owner of one team, chat or meeting grants it by installing the app; it is never asked for as a scope. */
  readonly resourceSpecific?: true;
  /** It has no effect any more. */
  readonly deprecated?: true;
  /** What it is called today. */
  readonly renamed?: string;
}

import type { Actor, Paragraph } from './types.ts';

export type CodeKind = 'aadsts' | 'graph' | 'oauth' | 'msal';
/** How much is known: a, looked into and written out; b, documented; c, met but documented nowhere. */
export type CodeTier = 'a' | 'b' | 'c';
/** Where the call fails that ends with the code. */
export type CodeStage = 'sign-in' | 'token' | 'graph-400' | 'graph-401' | 'graph-403' | 'other';

/** Another page, by its id and title. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What a code leads to. */
interface Meant {
  /** The fault that the code means; none where it may mean several. */
  readonly diagnosis?: Titled;
  readonly alsoPossible: readonly Titled[];
  /** Where the tree stands once the code has been read in it. */
  readonly way?: CodeWay;
}

/** The way into the tree: what the code answers already, and what is asked next. */
export interface CodeWay {
  /** The address's query, which holds only ids of ours. */
  readonly query: string;
  /** The next question; none where the outcome comes at once. */
  readonly question?: Titled;
  /** What the code has answered, in words. */
  readonly answered: readonly { readonly question: string; readonly option: string }[];
}

/** One code, whole: everything that its page shows. */
export interface CodePage extends Meant {
  readonly id: string;
  readonly kind: CodeKind;
  readonly tier: CodeTier;
  /** The name that Microsoft's table gives it. */
  readonly symbol?: string;
  readonly stage: CodeStage;
  /** Who must act, main first. */
  readonly actors: readonly Actor[];
  readonly title: string;
  /** At most 155 characters, for search engines. */
  readonly summary: string;
  readonly happened: readonly Paragraph[];
  readonly first: readonly Paragraph[];
  readonly decides: readonly Paragraph[];
  /** HTTP statuses that it comes with. */
  readonly statuses: readonly number[];
  /** OAuth errors that it comes with; `written` where one has a page. */
  readonly oauthErrors: readonly { readonly id: string; readonly written: boolean }[];
  readonly messages: readonly CodeMessage[];
  readonly family: Titled & { readonly meaning: readonly Paragraph[]; readonly advice: readonly Paragraph[] };
  /** Other codes that mean the same fault. */
  readonly siblings: readonly Titled[];
  readonly sources: readonly CodeSource[];
}

/** One of the messages that come with a code, where each means something else. */
export interface CodeMessage extends Meant {
  readonly id: string;
  readonly says: string;
  readonly means: Paragraph;
}

/** An official page and when it was read, or the thread where an undocumented code was met, and when. */
export interface CodeSource {
  readonly title: string;
  readonly url: string;
  readonly checked?: string;
  readonly seen?: string;
}

/** What the list says of one code. */
export interface CodeSummary {
  readonly id: string;
  readonly title: string;
  readonly stage: CodeStage;
  readonly actors: readonly Actor[];
}

/** Codes that belong together, as the list shows them. */
export interface CodeFamily extends Titled {
  readonly kind: CodeKind;
  readonly codes: readonly CodeSummary[];
}

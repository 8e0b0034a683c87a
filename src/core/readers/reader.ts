import type { Evidence } from '../evidence.ts';
import type { Fact, Span } from '../facts/fact.ts';
import type { Pattern } from '../knowledge.ts';

/** Something secret in the evidence; masked wherever the text is shown, and in nothing that leaves the page. */
export interface Secret {
  readonly kind: 'token' | 'secret' | 'code' | 'cookie' | 'key' | 'password';
  readonly span: Span;
}

/** Why a text could not be read. `kind` is stable; wording lives in `content/interface/`. */
export interface ReadProblem {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'json-unterminated'
    | 'json-too-deep'
    | 'token-not-base64url'
    | 'token-payload-not-json'
    | 'token-payload-not-object'
    | 'truncated-at-limit'
    | 'nothing-recognised';
  readonly span?: Span;
}

/** What kind of thing was recognised, for "We read this as …". */
export type Recognised =
  | 'graph-error'
  | 'http-response'
  | 'http-request'
  | 'claims-challenge'
  | 'sts-error'
  | 'msal-error'
  | 'token'
  | 'request-address'
  | 'status';

/** Ids that support asks for, and the moment of the error. Shown and copied on request; never in a link. */
export interface Correlation {
  readonly requestId?: string;
  readonly clientRequestId?: string;
  readonly traceId?: string;
  readonly correlationId?: string;
  readonly tenantId?: string;
  /** The app that asked. */
  readonly appId?: string;
  /** Milliseconds since 1970, UTC. */
  readonly at?: number;
}

/** One error of several in a text: what to call it in a list, and the characters that are its own. */
export interface FoundError {
  readonly spans: readonly Span[];
  readonly by: 'sign-in' | 'graph' | 'other';
  readonly status?: number;
  /** An AADSTS code with its letters, or Graph's code in lower case. */
  readonly code?: string;
  readonly method?: string;
  /** The path without anything of a person's own. */
  readonly template?: string;
  /** How often it stands in the text. */
  readonly times: number;
}

/** Result of reading one evidence. Never thrown, whatever the text. */
export interface Reading {
  readonly evidence: string;
  readonly recognised: readonly { readonly kind: Recognised; readonly span: Span }[];
  readonly facts: readonly Fact[];
  readonly secrets: readonly Secret[];
  readonly problems: readonly ReadProblem[];
  readonly correlation: Correlation;
  /** Where the text holds several errors: all of them, the one that decides first. Empty where there is one or none. */
  readonly errors: readonly FoundError[];
  /** Which of them the facts belong to. */
  readonly chosen: number;
}

/** One small pure reader: what it finds in a text. An empty finding where there is nothing for it. */
export type Reader = (
  evidence: Evidence,
  patterns: readonly Pattern[],
) => Partial<Omit<Reading, 'evidence' | 'errors' | 'chosen'>>;

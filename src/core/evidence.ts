/**
 * Evidence is untrusted text that a person brings or the live step observes, with two properties of
 * its own: how complete it is and how the transport ended. The engine never sees where it came from.
 */
export interface Evidence {
  /** Names the evidence within one walk, e.g. `paste`, `request`, `token`. */
  readonly id: string;
  readonly text: string;
  /** `fragment`: what is not in it may still have been sent. `headers`: a whole header block. `token`: one whole token. */
  readonly completeness: 'fragment' | 'headers' | 'token';
  readonly transport: 'answered' | 'refused-by-cors' | 'timed-out' | 'offline' | 'unknown';
}

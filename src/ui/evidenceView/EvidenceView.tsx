import { useState } from 'react';
import type { Secret } from '../../core/readers/reader.ts';
import { JumpLink } from '../jumpLink/JumpLink.tsx';
import styles from './EvidenceView.module.css';
import { foldRuns, type Gap, type Piece } from './foldRuns.ts';
import { pointsAt, useLit } from './lit.ts';
import { type Mark, segmentText } from './segmentText.ts';

export interface EvidenceWords {
  readonly label: string;
  hidden(kind: Secret['kind']): string;
  gap(gap: Gap): string;
  mark(number: number): string;
}

interface Props {
  /** Names the evidence; ids of marks begin with it. */
  readonly id: string;
  readonly text: string;
  readonly secrets: readonly Secret[];
  readonly marks: readonly Mark[];
  readonly words: EvidenceWords;
}

/** Id of the place in a text where a fact was read. */
export const markId = (evidence: string, number: number): string => `mark-${evidence}-${number}`;
/** Id of a fact's entry in the list beside the text. */
export const factId = (number: number): string => `fact-${number}`;

/**
 * The person's own text where it stands: secrets masked, what gave a fact marked and numbered like the
 * fact, long stretches without a mark folded. Text goes in as React text nodes and nothing else.
 */
export function EvidenceView({ id, text, secrets, marks, words }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const pieces = foldRuns(text, segmentText(text.length, secrets, marks), opened);
  const firstOf = firstPieces(pieces);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.view} aria-label={words.label} tabIndex={0} translate="no">
      <pre className={styles.text}>
        {pieces.map((piece) =>
          piece.kind === 'gap' ? (
            <button
              key={`gap-${piece.start}`}
              type="button"
              className={styles.gap}
              onClick={() => setOpened(new Set([...opened, piece.start]))}
            >
              {words.gap(piece)}
            </button>
          ) : (
            <RunText
              key={piece.start}
              {...{ id, text, piece, words }}
              anchors={firstOf.get(piece.start) ?? []}
            />
          ),
        )}
      </pre>
    </section>
  );
}

/** Which marks begin at which piece: the piece that a fact's link leads to. */
function firstPieces(pieces: readonly Piece[]): Map<number, number[]> {
  const seen = new Set<number>();
  const firsts = new Map<number, number[]>();
  for (const piece of pieces) {
    if (piece.kind === 'gap') continue;
    const fresh = piece.marks.filter((number) => !seen.has(number));
    for (const number of fresh) seen.add(number);
    firsts.set(piece.start, fresh);
  }
  return firsts;
}

interface RunProps {
  readonly id: string;
  readonly text: string;
  readonly piece: Extract<Piece, { kind: 'run' }>;
  readonly words: EvidenceWords;
  readonly anchors: readonly number[];
}

function RunText({ id, text, piece, words, anchors }: RunProps) {
  const shown = piece.secret ? (
    <span className={styles.secret}>{words.hidden(piece.secret)}</span>
  ) : (
    text.slice(piece.start, piece.end)
  );
  const isLit = useLit(piece.marks);
  const [number] = piece.marks;
  if (number === undefined) return shown;
  return (
    <mark className={isLit ? `${styles.mark} ${styles.lit}` : styles.mark} {...pointsAt(number)}>
      {anchors.map((number) => (
        <span key={number} id={markId(id, number)} tabIndex={-1} />
      ))}
      {shown}
      {piece.ends.map((number) => (
        <JumpLink key={number} to={factId(number)} label={words.mark(number)} className={styles.number}>
          {number}
        </JumpLink>
      ))}
    </mark>
  );
}

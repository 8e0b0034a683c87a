import type { Evidence } from '../../core/evidence.ts';
import type { Fact, Source } from '../../core/facts/fact.ts';
import { factId, markId } from '../../ui/evidenceView/EvidenceView.tsx';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import styles from '../parts/known/KnownPanel.module.css';
import { useSession } from '../session/useSession.ts';
import { factName, factValue, isCode } from '../text/factText.ts';
import { type Text, useText } from '../text/useText.ts';
import { type FactGroup, placeOf } from './factGroups.ts';
import { lineOf } from './lineOf.ts';

/** More values than this of one fact are folded. */
const SHOWN = 6;
const LONGEST_EXCERPT = 160;

interface Props {
  readonly groups: readonly FactGroup[];
  readonly evidence: readonly Evidence[];
}

/** Every fact with its values and where it was read; its number leads to the place in the text. */
export function FactList({ groups, evidence }: Props) {
  const t = useText();
  const { notes } = useSession();
  const textOf = (id: string) => evidence.find((each) => each.id === id)?.text ?? '';
  const lineAt = (id: string, at: number) => lineOf(textOf(id), at, notes[id]?.parts);
  return (
    <ul className={styles.list}>
      {groups.map(({ number, name, facts }) => {
        const [first] = facts as [Fact, ...Fact[]];
        const place = placeOf(first.source);
        const values = facts.map((fact) => ({ fact, shown: shownValue(t, fact, textOf) }));
        return (
          <li
            key={name}
            id={number === null ? undefined : factId(number)}
            tabIndex={-1}
            className={number === null ? styles.alsoFact : styles.fact}
          >
            {place && number !== null && (
              <JumpLink
                to={markId(place.evidence, number)}
                label={t('known.showInText', { number })}
                className={styles.number}
              >
                {number}
              </JumpLink>
            )}
            <div className={styles.factBody}>
              <p className={styles.asked}>
                {t('known.factFrom', {
                  fact: factName(t, name),
                  source: sourceText(t, first.source, lineAt),
                })}
              </p>
              <Values values={values.slice(0, SHOWN)} />
              {values.length > SHOWN && (
                <details>
                  <summary>{t('known.more', { count: values.length - SHOWN })}</summary>
                  <Values values={values.slice(SHOWN)} />
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Values({ values }: { readonly values: readonly { readonly fact: Fact; readonly shown: string }[] }) {
  return (
    <ul className={styles.values}>
      {values.map(({ fact, shown }) => (
        <li key={shown}>{isCode(fact) ? <code translate="no">{shown}</code> : <strong>{shown}</strong>}</li>
      ))}
    </ul>
  );
}

/**
 * A message is shown as it stands in the text, since the id of its pattern means nothing to a person, and
 * so is a code, with the capitals that it was written in.
 */
function shownValue(t: Text, fact: Fact, textOf: (id: string) => string): string {
  const place = placeOf(fact.source);
  if (fact.state !== 'known' || !place) return factValue(t, fact);
  const words = textOf(place.evidence).slice(place.span.start, place.span.end).replace(/\s+/gu, ' ').trim();
  if (fact.name !== 'message' && words.toLowerCase() !== String(fact.value)) return factValue(t, fact);
  return words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;
}

/** Where a fact was read, in words. */
function sourceText(t: Text, source: Source, lineAt: (id: string, at: number) => number): string {
  switch (source.kind) {
    case 'text':
      return t('known.source.text', { line: lineAt(source.evidence, source.span.start) });
    case 'header':
      return t('known.source.header', { header: source.header });
    case 'claim':
      return t('known.source.claim', { claim: source.claim });
    case 'request':
      return t('known.source.request');
    case 'person':
      return t('known.source.person');
    case 'link':
      return t('known.source.link');
    case 'derived':
      return t('known.source.derived');
    default:
      return source satisfies never;
  }
}

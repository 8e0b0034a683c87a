import type { Evidence } from '../../core/evidence.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { factId, markId } from '../../ui/evidenceView/EvidenceView.tsx';
import { pointsAt, useLit } from '../../ui/evidenceView/lit.ts';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import styles from '../parts/known/KnownPanel.module.css';
import { useSession } from '../session/useSession.ts';
import { factName, isCode } from '../text/factText.ts';
import { useText } from '../text/useText.ts';
import { CorrectFact } from './CorrectFact.tsx';
import { type FactGroup, placeOf } from './factGroups.ts';
import { lineOf } from './lineOf.ts';
import { shownValue, sourceText } from './shownFact.ts';

/** More values than this of one fact are folded. */
const SHOWN = 6;

interface Props {
  readonly groups: readonly FactGroup[];
  readonly evidence: readonly Evidence[];
  /** Walks again, or does what the page does instead, when a fact was corrected. */
  onCorrected(): void;
}

/** Every fact with its values and where it was read; its number leads to the place in the text. */
export function FactList({ groups, evidence, onCorrected }: Props) {
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <FactItem key={group.name} {...{ group, evidence, onCorrected }} />
      ))}
    </ul>
  );
}

interface ItemProps extends Omit<Props, 'groups'> {
  readonly group: FactGroup;
}

function FactItem({ group: { number, name, facts }, evidence, onCorrected }: ItemProps) {
  const t = useText();
  const { notes } = useSession();
  const isLit = useLit(number === null ? [] : [number]);
  const textOf = (id: string) => evidence.find((each) => each.id === id)?.text ?? '';
  const lineAt = (id: string, at: number) => lineOf(textOf(id), at, notes[id]?.parts);
  const [first] = facts as [Fact, ...Fact[]];
  const place = placeOf(first.source);
  const values = facts.map((fact) => ({ fact, shown: shownValue(t, fact, textOf) }));
  const looks = number === null ? styles.alsoFact : styles.fact;
  return (
    <li
      id={number === null ? undefined : factId(number)}
      tabIndex={-1}
      className={isLit ? `${looks} ${styles.lit}` : looks}
      {...(number !== null && pointsAt(number))}
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
        <div>
          <p className={styles.asked}>
            {t('known.factFrom', { fact: factName(t, name), source: sourceText(t, first.source, lineAt) })}
          </p>
          <Values values={values.slice(0, SHOWN)} />
          {values.length > SHOWN && (
            <details>
              <summary>{t('known.more', { count: values.length - SHOWN })}</summary>
              <Values values={values.slice(SHOWN)} />
            </details>
          )}
        </div>
        <CorrectFact name={name} values={values} onCorrected={onCorrected} />
      </div>
    </li>
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

import type { Reason } from '../../core/engine/rank.ts';
import type { DiagnosisPage } from '../../knowledge/types.ts';
import { markId } from '../../ui/evidenceView/EvidenceView.tsx';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { type FactGroup, placeOf } from '../parts/known/factGroups.ts';
import { Words } from '../parts/prose/Prose.tsx';
import { useText } from '../text/useText.ts';
import styles from './OutcomePage.module.css';

interface Props {
  readonly reasons: readonly Reason[];
  readonly signals: DiagnosisPage['signals'];
  readonly groups: readonly FactGroup[];
}

/** Each signal that holds, in words, with the numbers of the facts that it rests on. */
export function Reasons({ reasons, signals, groups }: Props) {
  const t = useText();
  if (reasons.length === 0) return <p>{t('outcome.whyAnswers')}</p>;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const words = signals[reason.signal];
        return (
          <li
            key={reason.signal}
            className={reason.effect === 'rules-out' ? styles.against : styles.supports}
          >
            {reason.effect === 'rules-out' && <strong>{t('outcome.against')} </strong>}
            {words && <Words paragraph={words} />}{' '}
            {reason.facts.length === 0 && <span className={styles.soft}>{t('outcome.linkSays')}</span>}
            {numbersOf(reason, groups).map(({ number, evidence }) => (
              <JumpLink
                key={number}
                to={markId(evidence, number)}
                label={t('known.showInText', { number })}
                className={styles.number}
              >
                {number}
              </JumpLink>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** Which numbered facts a reason rests on; what is derived counts as what it follows from. */
function numbersOf(reason: Reason, groups: readonly FactGroup[]) {
  const found = new Map<number, string>();
  for (const fact of reason.facts) {
    let { source } = fact;
    while (source.kind === 'derived') source = source.from;
    const place = placeOf(source);
    if (!place) continue;
    const group = groups.find(({ facts }) =>
      facts.some((each) => {
        const other = placeOf(each.source);
        return (
          each === fact ||
          (other?.evidence === place.evidence &&
            other.span.start === place.span.start &&
            other.span.end === place.span.end &&
            fact.source.kind === 'derived')
        );
      }),
    );
    if (group) found.set(group.number, place.evidence);
  }
  return [...found].map(([number, evidence]) => ({ number, evidence }));
}

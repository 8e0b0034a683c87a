import type { Reason } from '../../core/engine/rank.ts';
import type { DiagnosisPage } from '../../knowledge/types.ts';
import { markId } from '../../ui/evidenceView/EvidenceView.tsx';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { Words } from '../parts/prose/Prose.tsx';
import { type FactGroup, groupsOf, placeOf } from '../read/factGroups.ts';
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
            {groupsOf(reason.facts, groups).map(({ number, facts }) => {
              const place = facts[0] && placeOf(facts[0].source);
              return (
                number !== null &&
                place && (
                  <JumpLink
                    key={number}
                    to={markId(place.evidence, number)}
                    label={t('known.showInText', { number })}
                    className={styles.number}
                  >
                    {number}
                  </JumpLink>
                )
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}

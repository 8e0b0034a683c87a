import { RotateCcw } from 'lucide-react';
import { loadQuestion } from '../../../knowledge/loadQuestion.ts';
import { Button } from '../../../ui/button/Button.tsx';
import type { FactGroup } from '../../read/factGroups.ts';
import { useReadParts } from '../../session/readParts.ts';
import { useRewalk, type WalkSoFar } from '../../session/useRewalk.ts';
import { useSession } from '../../session/useSession.ts';
import { useStartOver } from '../../session/useStartOver.ts';
import { useLoaded } from '../../text/useLoaded.ts';
import { useText } from '../../text/useText.ts';
import { AddEvidence } from './AddEvidence.tsx';
import { AnswerList } from './AnswerList.tsx';
import styles from './KnownPanel.module.css';

interface Props {
  /** Null in the file and until the engine is there. */
  readonly view: WalkSoFar | null;
  /** The facts, where the page has numbered them itself. */
  readonly groups?: readonly FactGroup[];
  /** Where the evidence itself is shown: here, or by the page. */
  readonly evidence?: 'here' | 'elsewhere';
  /** Answers that the question takes for granted, where the person came to it directly. */
  readonly assumed?: boolean;
}

/** What is known so far: every answer with a way to change it, every fact with where it came from. */
export function KnownPanel({ view, groups: given, evidence = 'here', assumed = false }: Props) {
  const t = useText();
  const session = useSession();
  const startOver = useStartOver();
  const rewalk = useRewalk(view);
  const onCorrected = () => void rewalk();
  const steps = view?.walk.path ?? [];
  const dropped = view?.walk.dropped ?? [];
  const questions = useLoaded(
    loadQuestion,
    [...steps, ...dropped].map(({ question }) => question),
  );
  const parts = useReadParts();
  const groups =
    given ?? (view && parts ? parts.groupFacts(view.walk.facts, parts.tellingFacts(view.walk)) : []);
  const deciding = groups.filter(({ number }) => number !== null);
  const also = groups.filter(({ number }) => number === null);
  return (
    <aside className={styles.panel} aria-labelledby="known">
      <h2 id="known" className={styles.title}>
        {t('known.title')}
      </h2>
      <p role="status" className="visually-hidden">
        {groups.length > 0 ? t('evidence.read', { count: groups.length }) : ''}
      </p>
      {steps.length + groups.length === 0 && <p className={styles.soft}>{t('known.nothing')}</p>}
      {view && steps.length > 0 && (
        <AnswerList walk={view.walk} answers={view.answers} questions={questions} assumed={assumed} />
      )}
      {dropped.length > 0 && (
        <p className={styles.soft}>
          {t('known.dropped', {
            answers: dropped.map((each) => questions.get(each.question)?.title ?? each.question).join(' · '),
          })}
        </p>
      )}
      {parts && groups.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.subtitle}>{t('known.facts')}</h3>
          <parts.FactList groups={deciding} evidence={session.evidence} onCorrected={onCorrected} />
          {also.length > 0 && (
            <details className={styles.also}>
              <summary>{t('known.also', { count: also.length })}</summary>
              <parts.FactList groups={also} evidence={session.evidence} onCorrected={onCorrected} />
            </details>
          )}
        </section>
      )}
      {parts && <parts.CorrectionList onCorrected={onCorrected} />}
      {parts && evidence === 'here' && <parts.EvidenceFigures groups={groups} before={view} />}
      <AddEvidence before={view} />
      {evidence === 'here' && steps.length > 0 && (
        <Button className={styles.startOver} onClick={startOver}>
          <RotateCcw aria-hidden size={16} />
          {t('known.startOver')}
        </Button>
      )}
    </aside>
  );
}

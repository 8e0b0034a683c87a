import { RotateCcw } from 'lucide-react';
import { Link, useHref } from 'react-router';
import type { RankedDiagnosis } from '../../core/engine/outcome.ts';
import { knownValue } from '../../core/facts/factBook.ts';
import { Button, buttonClass } from '../../ui/button/Button.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { addresses, answersOf } from '../addresses.ts';
import { useStartOver } from '../session/useStartOver.ts';
import type { WalkView } from '../session/useWalk.ts';
import { useText } from '../text/useText.ts';
import styles from './OutcomePage.module.css';
import { RuledOut } from './RuledOut.tsx';
import { useSupportText } from './useSupportText.ts';

interface Props {
  readonly view: WalkView;
  readonly ranked: readonly RankedDiagnosis[];
}

/** What can be done with an outcome: say that it is wrong, share it, begin again. */
export function OutcomeActions({ view, ranked }: Props) {
  const t = useText();
  const startOver = useStartOver();
  const support = useSupportText(view.walk.facts);
  const first = ranked[0] as RankedDiagnosis;
  const carried = answersOf(view.walk, view.answers);
  const saw = [
    ...new Set([...view.answers.saw, ...first.reasons.map(({ signal }) => `${first.id}.${signal}`)]),
  ].filter((id) => id.startsWith(`${first.id}.`));
  const shared = useHref(addresses.diagnosis(first.id, { ...carried, saw }));
  return (
    <section id="actions" tabIndex={-1} className={styles.actions} aria-label={t('outcome.actions')}>
      <div className={styles.action}>
        <Link
          to={addresses.outcome({ ...carried, not: [...carried.not, first.id] })}
          className={buttonClass('secondary')}
        >
          {t('outcome.not')}
        </Link>
        <p className={styles.soft}>{t('outcome.notHint')}</p>
      </div>
      <div className={styles.action}>
        <CopyButton
          text={() => `${location.origin}${shared}`}
          words={{
            copy: t('outcome.copyLink'),
            copied: t('outcome.linkCopied'),
            failed: t('shell.copyFailed'),
          }}
        />
        <p className={styles.soft}>{t('outcome.copyLinkHint')}</p>
      </div>
      {support !== undefined && (
        <div className={styles.action}>
          <CopyButton
            text={() => support}
            words={{
              copy: t('outcome.unmatched.supportCopy'),
              copied: t('shell.copied'),
              failed: t('shell.copyFailed'),
            }}
          />
          <p className={styles.soft}>{t('outcome.copySupportHint')}</p>
        </div>
      )}
      <div className={styles.action}>
        <Link to={addresses.live(readPath(view))} className={buttonClass('secondary')}>
          {t('outcome.live')}
        </Link>
        <p className={styles.soft}>{t('outcome.liveHint')}</p>
      </div>
      <div className={styles.action}>
        <Button onClick={startOver}>
          <RotateCcw aria-hidden size={18} />
          {t('outcome.startOver')}
        </Button>
        <p className={styles.soft}>{t('outcome.startOverHint')}</p>
      </div>
      <RuledOut view={view} />
    </section>
  );
}

/** The path that was refused, as a template, where the refused call was a GET: a link prepares nothing else. */
function readPath({ walk }: WalkView): string | undefined {
  return knownValue(walk.facts, 'request.method') === 'GET'
    ? knownValue(walk.facts, 'request.template')
    : undefined;
}

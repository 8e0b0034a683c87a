import { RotateCcw } from 'lucide-react';
import { Link } from 'react-router';
import { knownValues } from '../../core/facts/factBook.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { addresses } from '../addresses.ts';
import { PortalPath } from '../parts/diagnosis/PortalPath.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import type { FactGroup } from '../read/factGroups.ts';
import { useReadParts } from '../session/readParts.ts';
import { useRewalk } from '../session/useRewalk.ts';
import { useSession } from '../session/useSession.ts';
import { useStartOver } from '../session/useStartOver.ts';
import type { WalkView } from '../session/useWalk.ts';
import { useText } from '../text/useText.ts';
import { OutcomeHeading } from './OutcomeHeading.tsx';
import styles from './OutcomePage.module.css';
import { oauthMeaning } from './oauthMeaning.ts';
import { RuledOut } from './RuledOut.tsx';
import { useSupportText } from './useSupportText.ts';

interface Props {
  readonly view: WalkView;
  readonly groups: readonly FactGroup[];
}

/**
 * Nothing that is written fits. Says what was understood, what the OAuth error means in general, how to
 * read the sign-in log and what to collect for support; never a guess.
 */
export function Unmatched({ view, groups }: Props) {
  const t = useText();
  const parts = useReadParts();
  const startOver = useStartOver();
  const rewalk = useRewalk(view);
  const { evidence } = useSession();
  const { facts } = view.walk;
  const errors = [...knownValues(facts, 'oauthError'), ...knownValues(facts, 'challenge.error')];
  const meanings = [...new Set(errors)].flatMap((error) => {
    const id = oauthMeaning(error);
    return id ? [{ error, id }] : [];
  });
  const support = useSupportText(facts);
  return (
    <>
      <header className={styles.head}>
        <OutcomeHeading>{t('outcome.unmatched.title')}</OutcomeHeading>
        <p>{t('outcome.unmatched.lead')}</p>
      </header>
      <Section id="understood" title={t('outcome.unmatched.understood')}>
        {parts && groups.length > 0 ? (
          <parts.FactList groups={groups} evidence={evidence} onCorrected={() => void rewalk()} />
        ) : (
          <p>{t(view.walk.path.length > 0 ? 'outcome.unmatched.notWritten' : 'outcome.unmatched.nothing')}</p>
        )}
        {parts && <parts.EvidenceFigures groups={groups} before={view} />}
      </Section>
      {meanings.map(({ error, id }) => (
        <Section key={error} id={`oauth-${error}`} title={t('outcome.unmatched.oauth', { code: error })}>
          <p>{t(id)}</p>
        </Section>
      ))}
      <Section id="log" title={t('outcome.unmatched.log')}>
        <p>{t('outcome.unmatched.logBody')}</p>
        <PortalPath
          place={{
            path: t('outcome.unmatched.logPath').split(' > '),
            action: t('outcome.unmatched.logAction'),
          }}
        />
        <p>{t('outcome.unmatched.logFilter')}</p>
        <p>{t('outcome.unmatched.logRead')}</p>
      </Section>
      <Section id="support" title={t('outcome.unmatched.support')}>
        <p>{t('outcome.unmatched.supportBody')}</p>
        {support !== undefined && (
          <div className={styles.support}>
            <CodeBlock
              label={t('outcome.unmatched.supportText')}
              code={support}
              actions={
                <CopyButton
                  text={() => support}
                  words={{
                    copy: t('outcome.unmatched.supportCopy'),
                    copied: t('shell.copied'),
                    failed: t('shell.copyFailed'),
                  }}
                />
              }
            />
          </div>
        )}
        <p className={styles.soft}>{t('outcome.support.addresses')}</p>
      </Section>
      <p>
        <Link to={addresses.diagnoses}>{t('outcome.unmatched.list')}</Link>
      </p>
      <section id="actions" tabIndex={-1} className={styles.actions} aria-label={t('outcome.actions')}>
        <div className={styles.action}>
          <Button onClick={startOver}>
            <RotateCcw aria-hidden size={18} />
            {t('outcome.startOver')}
          </Button>
          <p className={styles.soft}>{t('outcome.startOverHint')}</p>
        </div>
        <RuledOut view={view} />
      </section>
    </>
  );
}

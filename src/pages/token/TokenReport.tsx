import { useEffect, useRef, useState } from 'react';
import type { TokenView } from '../../core/token/readToken.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { evidenceOf, type InputProblem, takeIn } from '../session/takeIn.ts';
import { useRewalk } from '../session/useRewalk.ts';
import { useText } from '../text/useText.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { Permissions } from './Permissions.tsx';
import { TokenLife } from './TokenLife.tsx';
import styles from './TokenPage.module.css';
import { TokenParts } from './TokenParts.tsx';
import { VerdictOfGraph } from './VerdictOfGraph.tsx';

interface Props {
  readonly text: string;
  readonly view: TokenView;
}

/** Everything that a token says, from what it is for down to each claim. */
export function TokenReport({ text, view }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goOn = useRewalk(null);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const diagnose = async () => {
    const taken = await takeIn([evidenceOf('token', text)]);
    if (taken.ok) await goOn();
    else if (taken.problem !== 'cancelled') setProblem(taken.problem);
  };
  const readable = Object.keys(view.claims).length > 0;
  const rows = [
    view.kind && { name: t('token.kind'), value: t(`known.value.token.kind.${view.kind}`) },
    view.audience && { name: t('token.audience'), value: t(`known.value.token.audience.${view.audience}`) },
    view.account && { name: t('token.account'), value: t(`known.value.account.${view.account}`) },
    view.cloud && { name: t('token.cloud'), value: t(`known.value.token.cloud.${view.cloud}`) },
  ].filter((row) => row !== undefined);
  return (
    <div className={styles.report}>
      <section className={styles.summary} aria-labelledby="summary">
        <h2 id="summary" ref={heading} tabIndex={-1}>
          {t('token.summary')}
        </h2>
        <VerdictOfGraph view={view} />
        <dl className={styles.short}>
          {rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {problem && (
          <Notice meaning="blocked">
            <p role="alert">{t(`evidence.problem.${problem}`)}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button onClick={() => void diagnose()}>{t('token.diagnose')}</Button>
          <span className={styles.soft}>{t('token.diagnoseHint')}</span>
        </div>
      </section>
      {readable && (
        <>
          <Section id="life" title={t('token.life')}>
            <TokenLife lifetime={view.lifetime} />
          </Section>
          <Section id="permissions" title={t('token.permissions')}>
            <Permissions view={view} />
          </Section>
          <Section id="parts" title={t('token.parts')}>
            <TokenParts text={text} />
          </Section>
          <Section id="claims" title={t('token.claims')}>
            <ClaimTable caption={t('token.claims.caption')} claims={view.claims} audience={view.audience} />
            <ClaimTable caption={t('token.claims.header')} claims={view.header} />
          </Section>
          <Section id="signature" title={t('token.signature.title')}>
            <p>{t(view.audience === 'graph' ? 'token.signature.body' : 'token.signature.other')}</p>
          </Section>
        </>
      )}
    </div>
  );
}

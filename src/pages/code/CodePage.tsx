import { Link } from 'react-router';
import type { CodePage as Code } from '../../knowledge/codeTypes.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses } from '../addresses.ts';
import { Columns } from '../parts/columns/Columns.tsx';
import { Actors } from '../parts/diagnosis/Actors.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { LinkCard } from '../parts/linkCard/LinkCard.tsx';
import { Prose } from '../parts/prose/Prose.tsx';
import { useText } from '../text/useText.ts';
import { CodeFigures } from './CodeFigures.tsx';
import { CodeMessages } from './CodeMessages.tsx';
import styles from './CodePage.module.css';
import { CodeSources } from './CodeSources.tsx';
import { CodeWayCard } from './CodeWayCard.tsx';
import { Faults } from './Faults.tsx';

/** One code, whole: what it means for who met it, and the ways to the fault behind it. */
export function CodePage({ code }: { readonly code: Code }) {
  const t = useText();
  const { diagnosis, way, alsoPossible, messages } = code;
  return (
    <Columns aside={<CodeFigures code={code} />}>
      <header className={styles.head}>
        <p className={styles.kind}>
          <Link to={addresses.codes}>{t(`codes.kind.${code.kind}`)}</Link>
        </p>
        <h1 tabIndex={-1}>
          <code className={styles.id} translate="no">
            {code.id}
          </code>{' '}
          <span className={styles.title}>{code.title}</span>
        </h1>
      </header>
      {code.tier === 'c' && (
        <Notice meaning="information">
          <p>{t('codes.undocumented')}</p>
        </Notice>
      )}
      <Section id="happened" title={t('codes.happened')}>
        <Prose paragraphs={code.happened} />
      </Section>
      <Section id="actors" title={t('codes.actors')}>
        <Actors actors={code.actors} />
      </Section>
      {messages.length > 0 && (
        <Section id="messages" title={t('codes.messages')}>
          <CodeMessages messages={messages} />
        </Section>
      )}
      {code.first.length > 0 && (
        <Section id="first" title={t('codes.first')}>
          <Prose paragraphs={code.first} />
        </Section>
      )}
      {code.tier !== 'a' && (
        <Section id="advice" title={t('codes.familyAdvice')}>
          <Prose paragraphs={[...code.family.meaning, ...code.family.advice]} />
        </Section>
      )}
      {diagnosis && (
        <Section id="fault" title={t('codes.fault')}>
          <LinkCard to={addresses.diagnosis(diagnosis.id)} title={diagnosis.title}>
            <span className={styles.soft}>{t('codes.faultHint')}</span>
          </LinkCard>
        </Section>
      )}
      {(code.decides.length > 0 || alsoPossible.length > 0) && (
        <Section id="decides" title={t(diagnosis ? 'codes.decides' : 'codes.possible')}>
          {code.decides.length > 0 && <Prose paragraphs={code.decides} />}
          <Faults faults={alsoPossible} />
        </Section>
      )}
      {way && (
        <Section id="way" title={t('codes.way')}>
          <CodeWayCard way={way} />
        </Section>
      )}
      <Section id="sources" title={t('codes.sources')}>
        <CodeSources code={code} />
      </Section>
    </Columns>
  );
}

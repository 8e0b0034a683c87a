import { Notice } from '../../ui/notice/Notice.tsx';
import { Section } from '../parts/diagnosis/Section.tsx';
import { useText } from '../text/useText.ts';
import styles from './AboutPage.module.css';

/** How it works, how sure it is, and what it keeps to itself. */
export function AboutPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <header className={styles.part}>
        <h1 tabIndex={-1}>{t('about.title')}</h1>
        <p>{t('about.lead')}</p>
      </header>
      <Section id="how" title={t('about.how')}>
        <p>{t('about.how1')}</p>
        <p>{t('about.how2')}</p>
        <p>{t('about.how3')}</p>
      </Section>
      <Section id="sure" title={t('about.sure')}>
        <dl className={styles.words}>
          <dt>{t('about.certain')}</dt>
          <dd>{t('about.certainBody')}</dd>
          <dt>{t('about.likely')}</dt>
          <dd>{t('about.likelyBody')}</dd>
          <dt>{t('about.possible')}</dt>
          <dd>{t('about.possibleBody')}</dd>
        </dl>
        <p>{t('about.time')}</p>
      </Section>
      <Section id="privacy" title={t('about.privacy')}>
        <Notice meaning="fine">
          <p>
            <strong>{t('about.privacyNever')}</strong>
          </p>
        </Notice>
        <p>{t('about.privacy1')}</p>
        <p>{t('about.privacy2')}</p>
        <p>{t('about.privacy3')}</p>
        <p>{t('about.privacy4')}</p>
        <p>{t('about.privacy5')}</p>
      </Section>
      <Section id="affiliation" title={t('about.affiliation')}>
        <p>{t('about.affiliationBody')}</p>
        <p>{t('about.sourcesBody')}</p>
      </Section>
    </div>
  );
}

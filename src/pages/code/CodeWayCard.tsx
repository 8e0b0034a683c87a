import type { CodeWay } from '../../knowledge/codeTypes.ts';
import { addresses } from '../addresses.ts';
import { LinkCard } from '../parts/linkCard/LinkCard.tsx';
import { useText } from '../text/useText.ts';
import styles from './CodePage.module.css';

/** The way into the tree, with what the code has answered already. */
export function CodeWayCard({ way }: { readonly way: CodeWay }) {
  const t = useText();
  const { question, answered, query } = way;
  return (
    <LinkCard
      to={`${question ? addresses.question(question.id) : addresses.outcome()}${query}`}
      title={question ? t('codes.wayQuestion', { question: question.title }) : t('codes.wayOutcome')}
    >
      {answered.length > 0 && (
        <span className={styles.answered}>
          <span className={styles.soft}>{t('codes.wayAnswered')}</span>
          {answered.map((each) => (
            <span key={each.question} className={styles.answer}>
              <span className={styles.soft}>{each.question}</span> <strong>{each.option}</strong>
            </span>
          ))}
        </span>
      )}
    </LinkCard>
  );
}

import { useState } from 'react';
import { loadExample } from '../../knowledge/loadExamples.ts';
import type { ExampleSummary } from '../../knowledge/types.ts';
import { preloadReading } from '../session/engine.ts';
import { sessionStore } from '../session/session.ts';
import { useLang, useText } from '../text/useText.ts';
import styles from './StartPage.module.css';

interface Props {
  readonly examples: readonly ExampleSummary[];
  /** Called when the box holds an example. */
  onFilled(): void;
}

/** Errors as people meet them, to try the box with. */
export function Examples({ examples, onFilled }: Props) {
  const t = useText();
  const lang = useLang();
  const [filled, setFilled] = useState<string | null>(null);
  const fill = async (id: string) => {
    preloadReading();
    const example = await loadExample(id, lang).catch(() => undefined);
    if (!example) return;
    const { method, url } = example.request ?? {};
    sessionStore.clear();
    sessionStore.setDraft({ text: example.text, request: method ? `${method} ${url}` : '' });
    setFilled(example.label);
    onFilled();
  };
  if (examples.length === 0) return null;
  return (
    <section className={styles.examples} aria-labelledby="examples">
      <h2 id="examples">{t('start.examples')}</h2>
      <p className={styles.soft}>{t('start.examplesHint')}</p>
      <ul>
        {examples.map(({ id, label }) => (
          <li key={id}>
            <button type="button" className={styles.example} onClick={() => void fill(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {filled ? t('start.filled', { label: filled }) : ''}
      </p>
    </section>
  );
}

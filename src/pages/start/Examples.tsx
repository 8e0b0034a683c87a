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

/** More than this would draw the eye away from the box. */
const SHOWN = 6;

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
      <p role="status" className="visually-hidden">
        {filled ? t('start.filled', { label: filled }) : ''}
      </p>
      <ExampleList examples={examples.slice(0, SHOWN)} onChoose={fill} />
      {examples.length > SHOWN && (
        <details className={styles.more}>
          <summary>{t('start.examplesMore', { count: examples.length - SHOWN })}</summary>
          <ExampleList examples={examples.slice(SHOWN)} onChoose={fill} />
        </details>
      )}
    </section>
  );
}

interface ListProps {
  readonly examples: readonly ExampleSummary[];
  onChoose(id: string): Promise<void>;
}

function ExampleList({ examples, onChoose }: ListProps) {
  return (
    <ul>
      {examples.map(({ id, label }) => (
        <li key={id}>
          <button type="button" className={styles.example} onClick={() => void onChoose(id)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

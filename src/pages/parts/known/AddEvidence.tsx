import { useState } from 'react';
import { preloadReading } from '../../session/engine.ts';
import type { WalkSoFar } from '../../session/useRewalk.ts';
import { useSession } from '../../session/useSession.ts';
import { useText } from '../../text/useText.ts';
import { EditEvidence } from './EditEvidence.tsx';
import styles from './KnownPanel.module.css';

interface Props {
  readonly before: WalkSoFar | null;
}

/** A place for what else the person finds: it is read beside what is there, and can answer questions. */
export function AddEvidence({ before }: Props) {
  const t = useText();
  const { evidence } = useSession();
  const [added, setAdded] = useState(0);
  const id = evidence.some((each) => each.id === 'paste') ? `more-${evidence.length}` : 'paste';
  return (
    <details key={added} className={styles.add} onToggle={preloadReading}>
      <summary id="add-evidence">{t('known.add')}</summary>
      <p className={styles.soft}>{t('known.addHint')}</p>
      <EditEvidence
        id={id}
        label={t('known.addLabel')}
        text=""
        before={before}
        onDone={() => setAdded(added + 1)}
      />
      <p className={styles.soft}>{t('evidence.private')}</p>
    </details>
  );
}

import { Button } from '../../ui/button/Button.tsx';
import { sessionStore } from '../session/session.ts';
import { useSession } from '../session/useSession.ts';
import { useWalk } from '../session/useWalk.ts';
import { useText } from '../text/useText.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { EvidenceFigures } from './EvidenceFigures.tsx';
import { FactList } from './FactList.tsx';
import { groupFacts } from './factGroups.ts';
import styles from './Read.module.css';

interface Props {
  onGoOn(): Promise<void>;
  onEdit(): void;
}

/** What is shown here follows by itself; the walk goes on when the person does. */
const stay = () => {};

/** In place of the box once something was read: the text as it stands, what was read in it, and the way on. */
export function ReadView({ onGoOn, onEdit }: Props) {
  const t = useText();
  const { evidence } = useSession();
  const state = useWalk();
  const groups = state.kind === 'ready' ? groupFacts(state.value.walk.facts) : [];
  const clear = () => {
    sessionStore.clear();
    onEdit();
  };
  return (
    <section className={styles.read} aria-labelledby="read">
      <h2 id="read">{t('start.read')}</h2>
      <EvidenceFigures
        groups={groups}
        before={null}
        onEdit={onEdit}
        onChosen={stay}
        onRemoved={() => evidence.length < 2 && onEdit()}
      />
      <FactList groups={groups} evidence={evidence} onCorrected={stay} />
      <CorrectionList onCorrected={stay} />
      <div className={styles.readActions}>
        <Button weight="primary" onClick={() => void onGoOn()}>
          {t('start.goOn')}
        </Button>
        <Button weight="quiet" onClick={clear}>
          {t('evidence.clear')}
        </Button>
      </div>
    </section>
  );
}

import { useLocation } from 'react-router';
import { JumpLink } from '../../ui/jumpLink/JumpLink.tsx';
import { useMounted } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import styles from './DiagnosisPage.module.css';
import { useOwnWalk } from './ownWalk.ts';

/** On a narrow screen the shared outcome stands below the page: a way to it, in space that is always kept. */
export function SharedHint() {
  const t = useText();
  const { search } = useLocation();
  const own = useOwnWalk();
  const shared = useMounted() && search !== '' && !own;
  return (
    <p className={styles.hint}>{shared && <JumpLink to="shared">{t('diagnosis.shared.title')}</JumpLink>}</p>
  );
}

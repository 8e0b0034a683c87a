import type { Actor } from '../../../knowledge/types.ts';
import { useText } from '../../text/useText.ts';
import styles from './Diagnosis.module.css';

/** Who must act, the main one first. */
export function Actors({ actors }: { readonly actors: readonly Actor[] }) {
  const t = useText();
  return (
    <ul className={styles.actors}>
      {actors.map((actor) => (
        <li key={actor} className={styles.actor}>
          {t(`diagnosis.actor.${actor}`)}
        </li>
      ))}
    </ul>
  );
}

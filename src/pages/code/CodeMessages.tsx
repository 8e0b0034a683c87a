import type { CodeMessage } from '../../knowledge/codeTypes.ts';
import { Words } from '../parts/prose/Prose.tsx';
import styles from './CodePage.module.css';
import { Faults } from './Faults.tsx';

/** The messages that come with one code, told apart: what each says, means and leads to. */
export function CodeMessages({ messages }: { readonly messages: readonly CodeMessage[] }) {
  return (
    <dl className={styles.messages}>
      {messages.map(({ id, says, means, diagnosis, alsoPossible }) => (
        <div key={id} id={`message-${id}`}>
          <dt>
            <q className={styles.says} translate="no">
              {says}
            </q>
          </dt>
          <dd>
            <p>
              <Words paragraph={means} />
            </p>
            <Faults faults={diagnosis ? [diagnosis, ...alsoPossible] : alsoPossible} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

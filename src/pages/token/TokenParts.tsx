import { bareToken } from '../../core/token/readToken.ts';
import { useText } from '../text/useText.ts';
import styles from './TokenPage.module.css';

/** Enough of a part to know it again; the whole would fill the screen and say nothing. */
const SHOWN = 48;

/** A token's three parts, told apart by name and not only by colour; the signature is not shown. */
export function TokenParts({ text }: { readonly text: string }) {
  const t = useText();
  const [header = '', payload = '', signature = ''] = bareToken(text).split('.');
  const parts = [
    { id: 'header', name: t('token.part.header'), part: header },
    { id: 'payload', name: t('token.part.payload'), part: payload },
    { id: 'signature', name: t('token.part.signature'), part: signature },
  ] as const;
  return (
    <ol className={styles.parts}>
      {parts.map(({ id, name, part }) => (
        <li key={id} className={styles[id]}>
          <p className={styles.partName}>
            {name} <span className={styles.soft}>{t('token.part.characters', { count: part.length })}</span>
          </p>
          <code translate="no">
            {id === 'signature' ? '••••••••' : `${part.slice(0, SHOWN)}${part.length > SHOWN ? '…' : ''}`}
          </code>
        </li>
      ))}
    </ol>
  );
}

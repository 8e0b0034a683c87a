import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { useText } from '../text/useText.ts';
import type { ReadyCall } from './callForm.ts';
import styles from './LivePage.module.css';

interface Props {
  readonly call: ReadyCall;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** Shows what a call that changes data will send, and asks. Takes the focus; Escape is no. */
export function ConfirmSend({ call, onSend, onLeave }: Props) {
  const t = useText();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  const { method, address, headers, body } = call;
  const sent = [
    `${method} ${address.href}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['', body] : []),
  ].join('\n');
  return (
    <div
      ref={dialog}
      role="alertdialog"
      aria-label={t('live.call.confirm')}
      tabIndex={-1}
      className={styles.asking}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <p>{t('live.call.changes', { method })}</p>
      <CodeBlock label={t('live.call.sent')} code={sent} />
      <div className={styles.actions}>
        <Button weight="primary" onClick={onSend}>
          {t('live.call.confirm')}
        </Button>
        <Button onClick={onLeave}>{t('live.call.notYet')}</Button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import type { Cloud } from '../../core/facts/fact.ts';
import { commandsFor } from '../../core/live/commands.ts';
import { isRedirecting } from '../../core/live/redirectingPath.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { useText } from '../text/useText.ts';
import type { ReadyCall } from './callForm.ts';
import styles from './LivePage.module.css';
import { live } from './live.ts';
import type { LiveState } from './useLive.ts';

interface Props {
  readonly state: LiveState;
  readonly cloud: Cloud;
  /** The call as it stands, or null where it cannot be sent. */
  readonly call: ReadyCall | null;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Sends the call: asks first where it changes data, shows its progress, and gives it for a terminal too. */
export function SendStep({ state, cloud, call, onSend, onCancel }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const changes = call !== null && call.method !== 'GET';
  const redirecting = call !== null && isRedirecting(call.method, call.address.relative);
  const send = () => {
    if (changes && state.held) setAsking(true);
    else onSend();
  };
  return (
    <section
      className={styles.part}
      aria-label={t('live.send')}
      onFocus={live.preload}
      onPointerEnter={live.preload}
    >
      {redirecting && (
        <Notice meaning="action">
          <p>{t('live.call.redirecting')}</p>
        </Notice>
      )}
      {asking && call ? (
        <div role="alertdialog" aria-label={t('live.call.confirm')} className={styles.asking}>
          <p>{t('live.call.changes', { method: call.method })}</p>
          <CodeBlock
            label={t('live.call.title')}
            code={[`${call.method} ${call.address.href}`, ...(call.body ? ['', call.body] : [])].join('\n')}
          />
          <div className={styles.actions}>
            <Button
              weight="primary"
              onClick={() => {
                setAsking(false);
                onSend();
              }}
            >
              {t('live.call.confirm')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('live.call.notYet')}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button weight="primary" onClick={send} disabled={state.progress !== null}>
            {t('live.send')}
          </Button>
          {state.progress && <Button onClick={onCancel}>{t('live.cancel')}</Button>}
        </div>
      )}
      <p role="status">{state.progress && <ProgressWords progress={state.progress} />}</p>
      {call && <Commands call={call} cloud={cloud} />}
    </section>
  );
}

function ProgressWords({ progress }: { readonly progress: NonNullable<LiveState['progress']> }) {
  const t = useText();
  if (progress.kind === 'sending') return t('live.sending', { tries: progress.tries });
  return t(progress.told ? 'live.waiting' : 'live.waitingGuess', { seconds: Math.ceil(progress.ms / 1000) });
}

/** Names of tools, which no language translates. */
const TOOLS = { curl: 'curl', powershell: 'Microsoft Graph PowerShell', 'azure-cli': 'Azure CLI' } as const;

function Commands({ call, cloud }: { readonly call: ReadyCall; readonly cloud: Cloud }) {
  const t = useText();
  const commands = commandsFor({ ...call, href: call.address.href, cloud });
  return (
    <details className={styles.more}>
      <summary>{t('live.commands.title')}</summary>
      <p>{t('live.commands.hint')}</p>
      <Tabs
        label={t('live.commands.title')}
        tabs={commands.map(({ tool, code }) => ({
          id: tool,
          label: TOOLS[tool],
          panel: (
            <CodeBlock
              label={TOOLS[tool]}
              code={code}
              actions={
                <CopyButton
                  weight="quiet"
                  text={() => code}
                  words={{
                    copy: t('live.commands.copy'),
                    copied: t('shell.copied'),
                    failed: t('shell.copyFailed'),
                  }}
                />
              }
            />
          ),
        }))}
      />
    </details>
  );
}

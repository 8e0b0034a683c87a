import { useState } from 'react';
import { commandsFor } from '../../core/live/commands.ts';
import { scopesIn } from '../../core/live/liveClient.ts';
import { isRedirecting } from '../../core/live/redirectingPath.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { useText } from '../text/useText.ts';
import { ConfirmSend } from './ConfirmSend.tsx';
import { isChanging, type ReadyCall } from './callForm.ts';
import styles from './LivePage.module.css';
import { live } from './live.ts';
import type { LiveState } from './liveStore.ts';

interface Props {
  readonly state: LiveState;
  /** The call as it stands, or null where it cannot be sent. */
  readonly call: ReadyCall | null;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Sends the call: asks first where it changes data, shows its progress, and gives it for a terminal too. */
export function SendStep({ state, call, onSend, onCancel }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const changes = call !== null && isChanging(call);
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
        <ConfirmSend
          call={call}
          onSend={() => {
            setAsking(false);
            onSend();
          }}
          onLeave={() => setAsking(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            weight={state.held ? 'primary' : 'secondary'}
            onClick={send}
            disabled={state.progress !== null}
          >
            {t('live.send')}
          </Button>
          {state.progress && <Button onClick={onCancel}>{t('live.cancel')}</Button>}
        </div>
      )}
      <p role="status">{state.progress && <ProgressWords progress={state.progress} />}</p>
      {call && <Commands call={call} scopes={scopesIn(state.scopes)} />}
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

function Commands({ call, scopes }: { readonly call: ReadyCall; readonly scopes: readonly string[] }) {
  const t = useText();
  const commands = commandsFor({ ...call, href: call.address.href, scopes });
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

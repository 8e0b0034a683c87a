import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { cloudHosts } from '../../core/cloudHosts.ts';
import { type LiveClient, scopesIn } from '../../core/live/liveClient.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import { PRIVATE } from './fields.ts';
import styles from './LivePage.module.css';
import { clientsLeft, forgetLeft } from './leftover.ts';
import { live } from './live.ts';
import type { LiveState } from './liveStore.ts';
import type { Held } from './run.ts';

interface Props {
  readonly state: LiveState;
  /** Who would sign in, or null where that cannot be. */
  readonly client: LiveClient | null;
  readonly onScopes: (scopes: string) => void;
  readonly onPropose: () => void;
  readonly onPopup: (override: boolean) => void;
  readonly onRedirect: () => void;
  /** Whether it could be used. */
  readonly onPaste: (text: string) => Promise<boolean>;
  readonly onSignOut: () => void;
  /** Takes up the sign-in of this client that the tab still remembers. */
  readonly onGoOn: (clientId: string) => void;
  /** Tries once more what could not be loaded. */
  readonly onRetry: () => void;
}

/** Three ways to a token: a window, this page, or one that the person brings. */
export function TokenStep({ state, client, onScopes, ...on }: Props) {
  const t = useText();
  const id = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    const field = pasted.current;
    if (!field) return;
    // Once it is used it stands nowhere to be seen; what could not be read stays to be mended.
    void on.onPaste(field.value).then((taken) => {
      if (taken) field.value = '';
    });
  };
  const busy = state.signingIn !== 'no';
  return (
    <section
      className={styles.part}
      aria-labelledby={`${id}-title`}
      onFocus={live.preload}
      onPointerEnter={live.preload}
    >
      <h2 id={`${id}-title`}>{t('live.token.title')}</h2>
      {state.held ? (
        <HeldNotice held={state.held} onSignOut={on.onSignOut} />
      ) : (
        <LeftNotice onGoOn={on.onGoOn} />
      )}
      <p>
        <label htmlFor="live-scopes">{t('live.token.scopes')}</label>
        <input
          id="live-scopes"
          className={styles.field}
          value={state.scopes}
          onChange={({ target }) => onScopes(target.value)}
          aria-describedby={`${id}-scopesHint`}
          {...PRIVATE}
        />
        <span id={`${id}-scopesHint`} className={styles.soft}>
          {t('live.token.scopesHint')}
        </span>
      </p>
      {client && (
        <p>
          {t('live.token.asks', {
            host: cloudHosts[client.cloud].login,
            tenant: client.tenant,
            client: client.clientId,
            scopes: scopesIn(state.scopes).join(', '),
          })}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          weight={state.held ? 'secondary' : 'primary'}
          onClick={() => on.onPopup(false)}
          disabled={busy}
        >
          {t('live.token.popup')}
        </Button>
        <Button onClick={on.onRedirect} disabled={busy}>
          {t('live.token.redirect')}
        </Button>
        <Button weight="quiet" onClick={on.onPropose}>
          {t('live.token.propose')}
        </Button>
      </div>
      <p className={styles.soft}>{t('live.token.redirectHint')}</p>
      <div role="status">
        {state.signingIn === 'loading' && <p>{t('live.token.loading')}</p>}
        {state.signingIn === 'open' && <p>{t('live.token.signingIn')}</p>}
        {state.signingIn === 'gone' && (
          <Notice meaning="action">
            <p>{t('live.token.gone')}</p>
            <p>
              {t('live.token.goneError')} <Link to={addresses.start}>{t('live.token.goneRead')}</Link>
            </p>
            <Button onClick={() => on.onPopup(true)}>{t('live.token.again')}</Button>
          </Notice>
        )}
      </div>
      {state.loadFailed !== 'no' && (
        <Notice meaning="blocked">
          <p>{t(state.loadFailed === 'offline' ? 'live.token.loadOffline' : 'live.token.loadFailed')}</p>
          <Button onClick={on.onRetry}>{t('shell.error.retry')}</Button>
        </Notice>
      )}
      <details className={styles.more}>
        <summary>{t('live.token.paste')}</summary>
        <form method="dialog" noValidate onSubmit={paste}>
          <p>
            <label htmlFor="live-token">{t('live.token.pasteLabel')}</label>
            <textarea
              ref={pasted}
              id="live-token"
              className={styles.field}
              rows={4}
              aria-describedby={`${id}-pasteHint`}
              aria-invalid={state.tokenProblem || undefined}
              {...PRIVATE}
            />
            <span id={`${id}-pasteHint`} className={styles.soft}>
              {t('live.token.pasteHint')}
            </span>
          </p>
          {state.tokenProblem && (
            <div role="alert">
              <Notice meaning="blocked">
                <p>{t('live.token.problem')}</p>
              </Notice>
            </div>
          )}
          <Button type="submit">{t('live.token.use')}</Button>
        </form>
      </details>
    </section>
  );
}

function HeldNotice({ held, onSignOut }: { readonly held: Held; readonly onSignOut: () => void }) {
  const t = useText();
  return (
    <Notice meaning="fine">
      <p>
        {held.by === 'sign-in'
          ? t('live.token.held', { name: held.username, client: held.client ?? '' })
          : t('live.token.pasted', { client: held.client ?? 'none' })}
      </p>
      <Button weight="quiet" onClick={onSignOut}>
        {t('live.token.signOut')}
      </Button>
    </Notice>
  );
}

/** A sign-in from before a reload, which this page knows nothing of but the tab still remembers. */
function LeftNotice({ onGoOn }: Pick<Props, 'onGoOn'>) {
  const t = useText();
  const [left, setLeft] = useState<string>();
  useEffect(() => setLeft(clientsLeft()[0]), []);
  if (!left) return null;
  const forget = () => {
    forgetLeft();
    setLeft(undefined);
  };
  return (
    <Notice meaning="information">
      <p>{t('live.token.left', { client: left })}</p>
      <div className={styles.actions}>
        <Button onClick={() => onGoOn(left)}>{t('live.token.goOn')}</Button>
        <Button weight="quiet" onClick={forget}>
          {t('live.token.signOut')}
        </Button>
      </div>
    </Notice>
  );
}

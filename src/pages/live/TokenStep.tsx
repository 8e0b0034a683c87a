import { type SubmitEvent, useId, useRef } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import { PRIVATE } from './fields.ts';
import styles from './LivePage.module.css';
import { live } from './live.ts';
import type { Held, LiveState } from './useLive.ts';

interface Props {
  readonly state: LiveState;
  readonly scopes: string;
  readonly onScopes: (scopes: string) => void;
  readonly onPropose: () => void;
  readonly onPopup: (override: boolean) => void;
  readonly onRedirect: () => void;
  /** Whether it could be used. */
  readonly onPaste: (text: string) => Promise<boolean>;
  readonly onSignOut: () => void;
}

/** Three ways to a token: a window, this page, or one that the person brings. */
export function TokenStep({ state, scopes, onScopes, ...on }: Props) {
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
      {state.held && <HeldNotice held={state.held} onSignOut={on.onSignOut} />}
      <p>
        <label htmlFor="live-scopes">{t('live.token.scopes')}</label>
        <input
          id="live-scopes"
          className={styles.field}
          value={scopes}
          onChange={({ target }) => onScopes(target.value)}
          aria-describedby={`${id}-scopesHint`}
          {...PRIVATE}
        />
        <span id={`${id}-scopesHint`} className={styles.soft}>
          {t('live.token.scopesHint')}
        </span>
      </p>
      <div className={styles.actions}>
        <Button weight="primary" onClick={() => on.onPopup(false)} disabled={busy}>
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
            <Button onClick={() => on.onPopup(true)}>{t('live.token.again')}</Button>
          </Notice>
        )}
      </div>
      {state.loadFailed && (
        <Notice meaning="blocked">
          <p>{t('live.token.loadFailed')}</p>
          <Button onClick={() => on.onPopup(false)}>{t('shell.error.retry')}</Button>
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

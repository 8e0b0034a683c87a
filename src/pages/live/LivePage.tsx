import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type ClientProblem, type LiveClient, parseClient } from '../../core/live/liveClient.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import { Answers } from './Answers.tsx';
import { CallForm } from './CallForm.tsx';
import { type ClientFields, ClientForm } from './ClientForm.tsx';
import { type CallProblem, inCloud, isChanging, readyCall } from './callForm.ts';
import styles from './LivePage.module.css';
import { liveParts } from './live.ts';
import { isForCloud, liveActions } from './liveActions.ts';
import { liveStore, NEW_CALL } from './liveStore.ts';
import type { Mend } from './MendAgain.tsx';
import { OtherApp } from './OtherApp.tsx';
import { type Problem, ProblemSummary } from './ProblemSummary.tsx';
import type { Held, Run } from './run.ts';
import { SendStep } from './SendStep.tsx';
import { TokenStep } from './TokenStep.tsx';
import { useConfig } from './useConfig.ts';
import { useLive } from './useLive.ts';
import { keepWaiting, takeWaiting } from './waiting.ts';

const NEW_CLIENT: ClientFields = { clientId: '', tenant: 'organizations', cloud: 'global' };
const { change } = liveStore;
/** What a link or a redirect brought is not filled in where its reader cannot be loaded; all else works. */
const noWay = () => {};

/** The optional live step: who signs in, what is called, with which token; then the answer and what it means. */
export function LivePage() {
  const t = useText();
  const { search } = useLocation();
  const config = useConfig();
  const state = useLive();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [back, setBack] = useState<'whole' | 'in-part' | null>(null);
  /** What could not be done because something could not be loaded. */
  const retry = useRef<() => void>(() => {});
  const { call, scopes } = state;
  const fields = state.client ?? config?.client ?? NEW_CLIENT;
  const ready = readyCall(call, fields.cloud);
  const entered = parseClient(fields);

  useEffect(() => {
    // Once: who comes back to this address finds what they entered since.
    if (search === '' || liveStore.get().link === search) return;
    const asItStood = liveStore.get().call;
    void liveParts.load().then(({ parseLiveLink }) => {
      const link = parseLiveLink(new URLSearchParams(search));
      const untouched = liveStore.get().call === asItStood;
      change({ link: search, ...(link && untouched && { call: { ...NEW_CALL, path: link.path } }) });
    }, noWay);
  }, [search]);
  useEffect(() => {
    const waiting = takeWaiting();
    if (!waiting) return;
    const { method, path, leftOut } = waiting;
    const version = waiting.version === 'beta' ? 'beta' : 'v1.0';
    change({ call: { ...NEW_CALL, method, version, path }, scopes: waiting.scopes });
    setBack(leftOut ? 'in-part' : 'whole');
    void liveParts.load().then(({ bringBack }) => bringBack(waiting), noWay);
    const client = parseClient(waiting.client);
    if (!client.ok) return;
    change({ client: client.value });
    void liveActions.resume(client.value);
  }, []);

  /** The client as entered, or null with the field named. */
  const clientNow = (): LiveClient | null => {
    setProblem(entered.ok ? null : { of: 'client', kind: entered.problem satisfies ClientProblem });
    return entered.ok ? entered.value : null;
  };
  const popup = (override: boolean) => {
    const client = clientNow();
    retry.current = () => popup(false);
    if (client) void liveActions.popup(client, scopes, override ? { override } : {});
  };
  const goOn = (clientId: string) => {
    const client = parseClient({ ...fields, clientId });
    if (!client.ok) return void clientNow();
    change({ client: client.value });
    retry.current = () => goOn(clientId);
    void liveActions.renew(client.value, scopes, {});
  };
  const redirect = async () => {
    const client = clientNow();
    retry.current = () => void redirect();
    if (!client) return;
    const parts = await liveParts.load().catch(() => null);
    if (parts) keepWaiting(await parts.waitingOf(client, scopes, call));
    await liveActions.redirect(client, scopes);
    // Still here, so it did not work: nothing waits for a return.
    takeWaiting();
  };
  const propose = async () => {
    const request = { method: call.method, url: call.path, body: call.body };
    const proposal = await import('./propose.ts').catch(() => null);
    if (proposal) change({ scopes: await proposal.propose(request, fields.tenant === 'consumers') });
  };
  const send = (held: Held | null = state.held) => {
    if (!ready.ok) return setProblem({ of: 'call', kind: ready.problem satisfies CallProblem });
    if (!held) return setProblem({ of: 'token', kind: 'none' });
    if (!isForCloud(held, ready.value)) return setProblem({ of: 'token', kind: 'other-cloud' });
    setProblem(null);
    retry.current = () => send(held);
    void liveActions.send(ready.value, held);
  };
  /** Does what mends, then repeats the very call of that run; at the host of another cloud, where one was chosen. */
  const mend = async (run: Run, by: Mend) => {
    const client = clientNow();
    if (!client) return;
    retry.current = () => void mend(run, by);
    const held = await mended(client, by);
    const again = run.call ?? (ready.ok && !isChanging(ready.value) ? ready.value : null);
    if (held && again) await liveActions.send(inCloud(again, client.cloud), held);
  };
  const mended = (client: LiveClient, by: Mend): Promise<Held | null> => {
    switch (by.kind) {
      case 'consent': {
        const wider = [...new Set([...scopes.split(/[\s,]+/), ...by.scopes])].join(' ').trim();
        change({ scopes: wider });
        return liveActions.popup(client, wider, { prompt: 'consent' });
      }
      case 'claims':
        return liveActions.renew(client, scopes, { claims: by.claims });
      case 'fresh':
        return liveActions.renew(client, scopes, { fresh: true });
      case 'account':
        return liveActions.popup(client, scopes, { prompt: 'select_account' });
      default:
        return by satisfies never;
    }
  };

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('live.title')}</h1>
        <p>{t('live.lead')}</p>
        <noscript>
          <p>{t('live.noScript')}</p>
        </noscript>
        <Notice meaning="information">
          <h2 className={styles.promise}>{t('live.promise.title')}</h2>
          <ul>
            <li>{t('live.promise.who')}</li>
            <li>{t('live.promise.where')}</li>
            <li>{t('live.promise.kept')}</li>
          </ul>
        </Notice>
        {back && (
          <div role="status">
            <Notice meaning="fine">
              <p>{t('live.back.deleted')}</p>
              {back === 'in-part' && <p>{t('live.back.leftOut')}</p>}
            </Notice>
          </div>
        )}
      </header>
      {problem && <ProblemSummary problem={problem} />}
      <ClientForm fields={fields} configured={config !== null} onChange={(client) => change({ client })} />
      <CallForm fields={call} onChange={(each) => change({ call: each })} />
      <TokenStep
        state={state}
        client={entered.ok ? entered.value : null}
        onScopes={(each) => change({ scopes: each })}
        onPropose={() => void propose()}
        onPopup={popup}
        onRedirect={() => void redirect()}
        onPaste={liveActions.paste}
        onSignOut={() => void liveActions.signOut()}
        onGoOn={goOn}
        onRetry={() => retry.current()}
      />
      <OtherApp client={state.held?.client ?? null} />
      <SendStep
        state={state}
        call={ready.ok ? ready.value : null}
        onSend={() => send()}
        onCancel={liveActions.cancel}
      />
      {(state.held || state.runs.length > 0) && (
        <Answers runs={state.runs} onMend={(run, by) => void mend(run, by)} />
      )}
    </div>
  );
}

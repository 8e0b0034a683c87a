import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type ClientProblem, type LiveClient, parseClient } from '../../core/live/liveClient.ts';
import { parseLiveLink } from '../../core/live/liveLink.ts';
import { requestTemplate } from '../../core/readers/requestTemplate.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ErrorSummary } from '../../ui/errorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { readers } from '../session/engine.ts';
import { once } from '../session/once.ts';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { useLazy } from '../session/useLazy.ts';
import { useSession } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import type { AnswerProps } from './Answer.tsx';
import { CallForm } from './CallForm.tsx';
import { type ClientFields, ClientForm } from './ClientForm.tsx';
import { type CallFields, type CallProblem, readyCall } from './callForm.ts';
import styles from './LivePage.module.css';
import type { Mend } from './MendAgain.tsx';
import { SendStep } from './SendStep.tsx';
import { TokenStep } from './TokenStep.tsx';
import { useConfig } from './useConfig.ts';
import { type Asked, type Held, useLive } from './useLive.ts';
import { keepWaiting, takeWaiting } from './waiting.ts';

/** All that shows an answer: nobody needs it before there is one. */
const answers = once(async () => (await import('./Answer.tsx')).Answer);

type Problem =
  | { readonly of: 'client'; readonly kind: ClientProblem }
  | { readonly of: 'call'; readonly kind: CallProblem }
  | { readonly of: 'token' };

const FIELD_OF_CLIENT = { 'client-id': 'live-client', tenant: 'live-tenant', cloud: 'live-cloud' } as const;
const NEW_CALL: CallFields = { method: 'GET', version: 'v1.0', path: '/me', headers: '', body: '' };
const NEW_CLIENT: ClientFields = { clientId: '', tenant: 'organizations', cloud: 'global' };

/** The optional live step: who signs in, what is called, with which token; then the answer and what it means. */
export function LivePage() {
  const t = useText();
  const { search } = useLocation();
  const config = useConfig();
  const { state, ...act } = useLive();
  const [own, setOwn] = useState<ClientFields | null>(null);
  const [call, setCall] = useState(NEW_CALL);
  const [scopes, setScopes] = useState('User.Read');
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef<Held | null>(null);
  const clientFields = own ?? config?.client ?? NEW_CLIENT;
  const ready = readyCall(call, clientFields.cloud);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what a redirect or a link left
  useEffect(() => {
    const waiting = takeWaiting();
    if (!waiting) {
      const link = parseLiveLink(new URLSearchParams(search));
      if (link) setCall({ ...NEW_CALL, path: link.path });
      return;
    }
    const client = parseClient(waiting.client);
    setCall({ ...NEW_CALL, method: waiting.method, path: waiting.path });
    setScopes(waiting.scopes);
    if (waiting.evidence.length > 0)
      void takeIn(waiting.evidence.map(({ id, text }) => evidenceOf(id, text)));
    if (!client.ok) return;
    setOwn(client.value);
    void act.resume(client.value).then((held) => {
      last.current = held;
    });
  }, []);

  /** The client as entered, or null with the field named. */
  const clientNow = (): LiveClient | null => {
    const client = parseClient(clientFields);
    setProblem(client.ok ? null : { of: 'client', kind: client.problem });
    return client.ok ? client.value : null;
  };
  const popup = async (asked: Asked = {}): Promise<Held | null> => {
    const client = clientNow();
    return client && act.popup(client, scopes, asked);
  };
  const redirect = async () => {
    const client = clientNow();
    if (!client) return;
    keepWaiting({
      client,
      scopes,
      method: call.method,
      version: call.version,
      path: requestTemplate(call.path) === call.path ? call.path : requestTemplate(call.path),
      evidence: await maskedEvidence(),
    });
    await act.redirect(client, scopes);
    // Still here, so it did not work: nothing waits for a return.
    takeWaiting();
  };
  const propose = async () => {
    const request = { method: call.method, url: call.path, body: call.body };
    const proposal = await import('./propose.ts').catch(() => null);
    if (proposal) setScopes(await proposal.propose(request, clientFields.tenant === 'consumers'));
  };
  const send = async (held: Held | null = state.held) => {
    if (!ready.ok) return setProblem({ of: 'call', kind: ready.problem });
    if (!held) return setProblem({ of: 'token' });
    setProblem(null);
    await act.send(ready.value, held);
  };
  const mend = async (mend: Mend) => {
    const client = clientNow();
    if (!client) return;
    let held: Held | null = null;
    if (mend.kind === 'consent') {
      const wider = [...new Set([...scopes.split(/[\s,]+/), ...mend.scopes])].join(' ').trim();
      setScopes(wider);
      held = await act.popup(client, wider, { prompt: 'consent' });
    } else if (mend.kind === 'claims') held = await act.renew(client, scopes, { claims: mend.claims });
    else if (mend.kind === 'fresh') held = await act.renew(client, scopes, { fresh: true });
    else held = await act.popup(client, scopes, { prompt: 'select_account' });
    if (held) await send(held);
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
      </header>
      {problem && <ProblemSummary problem={problem} />}
      <ClientForm fields={clientFields} configured={config !== null} onChange={setOwn} />
      <CallForm fields={call} onChange={setCall} />
      <TokenStep
        state={state}
        scopes={scopes}
        onScopes={setScopes}
        onPropose={() => void propose()}
        onPopup={(override) => void popup(override ? { override: true } : {})}
        onRedirect={() => void redirect()}
        onPaste={act.paste}
        onSignOut={() => void act.signOut()}
      />
      <OtherApp client={state.held?.client ?? null} />
      <SendStep
        state={state}
        cloud={clientFields.cloud}
        call={ready.ok ? ready.value : null}
        onSend={() => void send()}
        onCancel={act.cancel}
      />
      {state.runs.length > 0 && <Answers runs={state.runs} onMend={(each) => void mend(each)} />}
    </div>
  );
}

/** The answer, once what shows it is there. */
function Answers(props: AnswerProps) {
  const t = useText();
  const parts = useLazy(answers, true);
  if (parts.kind === 'failed')
    return (
      <Notice meaning="blocked">
        <p>{t('live.token.loadFailed')}</p>
        <Button onClick={parts.retry}>{t('shell.error.retry')}</Button>
      </Notice>
    );
  return parts.kind === 'ready' ? <parts.value {...props} /> : <p role="status">{t('live.token.loading')}</p>;
}

function ProblemSummary({ problem }: { readonly problem: Problem }) {
  const t = useText();
  const words =
    problem.of === 'client'
      ? t(`live.client.problem.${problem.kind}`)
      : problem.of === 'call'
        ? t(`live.call.problem.${problem.kind}`)
        : t('live.noToken');
  const field =
    problem.of === 'client'
      ? FIELD_OF_CLIENT[problem.kind]
      : problem.of === 'token'
        ? 'live-scopes'
        : problem.kind === 'header'
          ? 'live-headers'
          : problem.kind === 'body'
            ? 'live-body'
            : 'live-path';
  return (
    <ErrorSummary
      key={words}
      title={t('live.problem')}
      problem={words}
      field={field}
      toField={t('evidence.problem.toField')}
    />
  );
}

/** Where what was pasted names another app than the one that signs in here, the two are not the same case. */
function OtherApp({ client }: { readonly client: string | null }) {
  const t = useText();
  const { evidence } = useSession();
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const pasted = evidence.filter(({ id }) => !id.startsWith('live')).map(({ text }) => text);
    setOther(null);
    if (pasted.length > 0 && client)
      void readers.load().then(({ readToken }) => {
        for (const text of pasted.flatMap((each) => each.match(/ey[\w-]{16,}\.[\w-]+\.[\w-]*/g) ?? [])) {
          const token = readToken(text);
          const named = token.ok ? (token.value.claims.appid ?? token.value.claims.azp) : undefined;
          if (current && typeof named === 'string' && named !== client) setOther(named);
        }
      });
    return () => {
      current = false;
    };
  }, [evidence, client]);
  if (!other || !client) return null;
  return (
    <Notice meaning="action">
      <p>{t('live.token.differs', { other, own: client })}</p>
    </Notice>
  );
}

/** What was pasted, with every secret masked. */
async function maskedEvidence() {
  const { evidence, readings } = sessionStore.get();
  if (evidence.length === 0) return [];
  const { redact } = await readers.load();
  return evidence
    .filter(({ id }) => !id.startsWith('live'))
    .map(({ id, text }, at) => ({ id, text: redact(text, readings[at]?.secrets ?? []).slice(0, 50_000) }));
}

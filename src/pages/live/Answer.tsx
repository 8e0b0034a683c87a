import { useEffect, useRef, useState } from 'react';
import { answerRequest } from '../../core/permissions/answerRequest.ts';
import type { PermissionDiff } from '../../core/permissions/diffPermissions.ts';
import { indexPermissions } from '../../core/permissions/permissionIndex.ts';
import { loadPermissions } from '../../knowledge/loadPermissions.ts';
import { HandOffView } from '../permissions/HandOffView.tsx';
import { useText } from '../text/useText.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { LiveOutcome } from './LiveOutcome.tsx';
import styles from './LivePage.module.css';
import { type Mend, MendAgain } from './MendAgain.tsx';
import { ResponseView } from './ResponseView.tsx';
import { Success } from './Success.tsx';
import type { Run } from './useLive.ts';

export interface AnswerProps {
  readonly runs: readonly Run[];
  readonly onMend: (mend: Mend) => void;
}

/** All about the last run: what came back, what it means, what can be mended, and what changed since the one before. */
export function Answer({ runs, onMend }: AnswerProps) {
  const t = useText();
  const run = runs.at(-1) as Run;
  const before = runs.at(-2);
  const needs = useNeeds(run);
  const heading = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run brings the reader to its answer
  useEffect(() => heading.current?.focus(), [run.at]);
  const status = run.exchange?.status ?? 0;
  const succeeded = status >= 200 && status < 300;
  const smallest = needs?.diff.additions[0] ?? [];
  const sameCall =
    before &&
    before.exchange?.href === run.exchange?.href &&
    before.exchange?.method === run.exchange?.method;
  return (
    <div ref={heading} tabIndex={-1} className={styles.answer} role="status">
      {before && sameCall && <BeforeAfter before={before} after={run} />}
      {run.exchange && <ResponseView exchange={run.exchange} now={run.at} />}
      {succeeded ? <Success run={run} /> : <LiveOutcome run={run} />}
      {!succeeded && (
        <MendAgain run={run} missing={needs?.diff.kind === 'application' ? [] : smallest} onMend={onMend} />
      )}
      {!succeeded && needs && smallest.length > 0 && run.token && needs.diff.kind !== 'delegatedPersonal' && (
        <section className={styles.part}>
          <p>{t('live.mend.admin')}</p>
          <HandOffView
            permissions={smallest}
            kind={needs.diff.kind}
            token={run.token}
            request={`${run.exchange?.method} ${needs.path}`}
          />
        </section>
      )}
    </div>
  );
}

/** What the table says of the call against its token; null while it loads, or where it says nothing. */
function useNeeds(run: Run): { readonly path: string; readonly diff: PermissionDiff } | null {
  const [found, setFound] = useState<{ at: number; path: string; diff: PermissionDiff } | null>(null);
  useEffect(() => {
    const { exchange, token } = run;
    if (!exchange || !token) return;
    loadPermissions().then(
      (rows) => {
        const answer = answerRequest(
          indexPermissions(rows),
          { method: exchange.method, url: exchange.href },
          token,
        );
        if (answer.needs && answer.diff?.verdict === 'missing')
          setFound({ at: run.at, path: answer.needs.path, diff: answer.diff });
      },
      () => {},
    );
  }, [run]);
  return found?.at === run.at ? found : null;
}

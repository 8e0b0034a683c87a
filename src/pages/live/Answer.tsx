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
import type { Run } from './run.ts';
import { Success } from './Success.tsx';

export interface AnswerProps {
  /** At least one, the last at the end. */
  readonly runs: readonly Run[];
  readonly onMend: (run: Run, mend: Mend) => void;
}

/** All about the last run: what came back, what it means, what can be mended, and what changed since the one before. */
export function Answer({ runs, onMend }: AnswerProps) {
  const t = useText();
  const run = runs.at(-1) as Run;
  const earlier = runs.slice(0, -1);
  const before = earlier.findLast((each) => isSameCall(each, run));
  // A sign-in that failed takes nothing away of what Graph said before.
  const kept = run.problem ? earlier.findLast(({ exchange }) => exchange) : undefined;
  const needs = useNeeds(run);
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run brings the reader to its answer
  useEffect(() => top.current?.focus(), [run]);
  const succeeded = isSuccess(run);
  const missing = needs?.diff.additions[0] ?? [];
  const grantable = succeeded || !needs || needs.diff.kind === 'delegatedPersonal' ? [] : missing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the focus goes here, and the parts are regions themselves
    <div ref={top} tabIndex={-1} role="group" aria-label={t('live.answer.label')} className={styles.answer}>
      {before && <BeforeAfter before={before} after={run} />}
      {run.exchange && <ResponseView exchange={run.exchange} now={run.at} />}
      {succeeded ? (
        <Success run={run} />
      ) : (
        <LiveOutcome run={run} missing={missing}>
          <MendAgain
            run={run}
            missing={needs?.diff.kind === 'application' ? [] : missing}
            onMend={(mend) => onMend(run, mend)}
          />
        </LiveOutcome>
      )}
      {needs && grantable.length > 0 && run.token && (
        <section className={styles.part}>
          <p>{t(needs.diff.kind === 'application' ? 'live.mend.admin' : 'live.mend.adminToo')}</p>
          <HandOffView
            permissions={grantable}
            kind={needs.diff.kind}
            token={run.token}
            request={`${run.exchange?.method} ${needs.path}`}
          />
        </section>
      )}
      {kept?.exchange && (
        <details className={styles.more}>
          <summary>{t('live.answer.kept')}</summary>
          <ResponseView exchange={kept.exchange} now={kept.at} />
          {!isSuccess(kept) && <LiveOutcome run={kept} missing={[]} />}
        </details>
      )}
    </div>
  );
}

const isSuccess = ({ exchange }: Run): boolean => {
  const status = exchange?.status ?? 0;
  return status >= 200 && status < 300;
};

/** Repeated in another cloud it is still the same call. */
const isSameCall = (one: Run, other: Run): boolean =>
  one.call !== null &&
  other.call !== null &&
  one.call.method === other.call.method &&
  one.call.address.version === other.call.address.version &&
  one.call.address.relative === other.call.address.relative;

/** What the table says of the call against its token; null while it loads, or where it says nothing. */
function useNeeds(run: Run): { readonly path: string; readonly diff: PermissionDiff } | null {
  const [found, setFound] = useState<{ run: Run; path: string; diff: PermissionDiff } | null>(null);
  useEffect(() => {
    const { exchange, token } = run;
    if (!exchange || !token) return;
    loadPermissions().then(
      (rows) => {
        const { method, href: url, sent } = exchange;
        const answer = answerRequest(
          indexPermissions(rows),
          { method, url, ...(sent?.body && { body: sent.body }) },
          token,
        );
        if (answer.needs && answer.diff?.verdict === 'missing')
          setFound({ run, path: answer.needs.path, diff: answer.diff });
      },
      () => {},
    );
  }, [run]);
  return found?.run === run ? found : null;
}

import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { TokenView } from '../../core/token/readToken.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ErrorSummary } from '../../ui/errorSummary/ErrorSummary.tsx';
import { styled } from '../../ui/sheet.ts';
import { addresses } from '../addresses.ts';
import { once } from '../session/once.ts';
import { useText } from '../text/useText.ts';
import styles from './PermissionsPage.module.css';
import type { Answered, PermissionTable } from './table.ts';

/** The table and what shows it: nobody needs them before there is a request. */
const lookUp = once(async () => {
  const [{ loadTable }, { PermissionsReport }, { ReverseLookUp }] = await Promise.all([
    import('./table.ts'),
    import('./PermissionsReport.tsx'),
    import('./ReverseLookUp.tsx'),
    styled(),
  ]);
  return { table: await loadTable(), PermissionsReport, ReverseLookUp };
});
type LookUp = NonNullable<ReturnType<typeof lookUp.get>>;

interface Shown {
  readonly at: number;
  readonly view: LookUp;
  readonly answers: readonly Answered[];
  readonly token: TokenView | null;
}
type Problem = 'empty' | 'token' | 'failed';

/** What a request to Graph needs, and against a token what is missing and who can grant it. */
export function PermissionsPage() {
  const t = useText();
  const id = useId();
  const { search } = useLocation();
  const navigate = useNavigate();
  const request = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const token = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [reverse, setReverse] = useState<{ readonly view: LookUp; readonly name: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const show = async () => {
    const url = request.current?.value.trim() ?? '';
    if (url === '') return setProblem('empty');
    const view = await lookUp.load().catch(() => null);
    if (!view) return setProblem('failed');
    const pasted = token.current?.value.trim() ?? '';
    const reading = pasted === '' ? null : view.table.readToken(pasted);
    setProblem(reading && !reading.ok ? 'token' : null);
    const held = reading?.ok ? reading.value : null;
    const answers = await view.table
      .answer({ url, body: body.current?.value }, held ?? undefined)
      .catch(() => null);
    if (!answers) return setProblem('failed');
    setShown({ at: Date.now(), view, answers, token: held });
    const [first] = answers;
    // Only a template of the table may stand in an address, never what was entered.
    const address =
      answers.length === 1 && first?.needs
        ? addresses.permissions(first.request.method, first.needs.path)
        : addresses.permissions();
    navigate(address, { replace: true });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void show();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the request that came with the address
  useEffect(() => {
    const query = new URLSearchParams(search);
    const name = query.get('permission');
    if (name && PERMISSION.test(name))
      void lookUp
        .load()
        .then((view) => setReverse({ view, name }))
        .catch(() => setProblem('failed'));
    const path = query.get('path');
    if (!path?.startsWith('/') || !request.current || request.current.value !== '') return;
    request.current.value = `${query.get('method') ?? 'GET'} ${path}`;
    void show();
  }, []);

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('permissions.title')}</h1>
        <p>{t('permissions.lead')}</p>
      </header>
      <form
        method="dialog"
        noValidate
        className={styles.form}
        onSubmit={submit}
        onFocus={lookUp.preload}
        onPointerEnter={lookUp.preload}
      >
        {problem && (
          <ErrorSummary
            title={t('permissions.problem.title')}
            problem={t(`permissions.problem.${problem}`)}
            toField={t('evidence.problem.toField')}
            field={problem === 'token' ? `${id}-token` : `${id}-request`}
          />
        )}
        <label htmlFor={`${id}-request`} className={styles.label}>
          {t('permissions.request')}
        </label>
        <input
          ref={request}
          id={`${id}-request`}
          className={styles.field}
          type="text"
          {...PRIVATE}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem === 'empty' ? true : undefined}
        />
        <p id={`${id}-hint`} className={styles.soft}>
          {t('permissions.requestHint')}
        </p>
        <details className={styles.more}>
          <summary>{t('permissions.token')}</summary>
          <label htmlFor={`${id}-token`} className={styles.label}>
            {t('permissions.tokenLabel')}
          </label>
          <textarea
            ref={token}
            id={`${id}-token`}
            className={styles.field}
            rows={4}
            {...PRIVATE}
            aria-describedby={`${id}-tokenHint`}
          />
          <p id={`${id}-tokenHint`} className={styles.soft}>
            {t('permissions.tokenHint')}
          </p>
        </details>
        <details className={styles.more}>
          <summary>{t('permissions.body')}</summary>
          <label htmlFor={`${id}-body`} className={styles.label}>
            {t('permissions.bodyLabel')}
          </label>
          <textarea
            ref={body}
            id={`${id}-body`}
            className={styles.field}
            rows={4}
            {...PRIVATE}
            aria-describedby={`${id}-bodyHint`}
          />
          <p id={`${id}-bodyHint`} className={styles.soft}>
            {t('permissions.bodyHint')}
          </p>
        </details>
        <div className={styles.actions}>
          <Button type="submit" weight="primary">
            {t('permissions.submit')}
          </Button>
        </div>
        <noscript>
          <p>{t('evidence.noScript')}</p>
        </noscript>
      </form>
      {shown ? (
        <Found key={shown.at} {...shown} />
      ) : (
        reverse && (
          <reverse.view.ReverseLookUp
            rows={reverse.view.table.rows}
            names={reverse.view.table.names}
            first={reverse.name}
          />
        )
      )}
    </div>
  );
}

/** The name of a permission, as an address may bring it. */
const PERMISSION = /^[A-Za-z][\w.-]{2,80}$/u;

/** What browsers and their extensions must not send away. */
const PRIVATE = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
} as const;

function Found({ view, answers, token }: Omit<Shown, 'at'>) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const table: PermissionTable = view.table;
  return (
    <div className={styles.page}>
      {answers.length > 1 && (
        <h2 tabIndex={-1} ref={heading}>
          {t('permissions.batch', { count: answers.length })}
        </h2>
      )}
      {answers.map((answer, at) => (
        <view.PermissionsReport
          // biome-ignore lint/suspicious/noArrayIndexKey: a batch keeps its order
          key={at}
          answer={answer}
          names={table.names}
          token={token}
          headingRef={answers.length === 1 ? heading : undefined}
        />
      ))}
      <view.ReverseLookUp rows={table.rows} names={table.names} />
    </div>
  );
}

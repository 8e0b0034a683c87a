import {
  type ComponentProps,
  type ComponentType,
  type SubmitEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { TokenReading } from '../../core/token/readToken.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ErrorSummary } from '../../ui/errorSummary/ErrorSummary.tsx';
import { EarlySubmit, useEarlySubmit } from '../parts/earlySubmit/EarlySubmit.tsx';
import { engine, readers } from '../session/engine.ts';
import { tokenOfAddress } from '../session/fragment.ts';
import { useText } from '../text/useText.ts';
import styles from './TokenPage.module.css';
import type { TokenReport } from './TokenReport.tsx';

interface Shown {
  readonly text: string;
  readonly reading: TokenReading;
  /** Comes with the readers: nobody needs it before there is a token. */
  readonly Report: ComponentType<ComponentProps<typeof TokenReport>>;
}

/** Decodes a token in the browser and says what each part means. */
export function TokenPage() {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);

  const show = async (text: string) => {
    setShown(null);
    const loaded = await Promise.all([readers.load(), import('./TokenReport.tsx')]).catch(() => null);
    setFailed(loaded === null);
    if (!loaded) return;
    const [{ readToken }, { TokenReport: Report }] = loaded;
    const reading = readToken(text);
    setShown({ text, reading, Report });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void show(field.current?.value ?? '');
  };
  const preload = () => {
    readers.preload();
    engine.preload();
  };
  const clear = () => {
    if (field.current) field.current.value = '';
    setShown(null);
    field.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the token that came with the address
  useEffect(() => {
    const token = tokenOfAddress();
    if (!token || !field.current) return;
    field.current.value = token;
    void show(token);
  }, []);
  const early = useEarlySubmit();

  const problem = failed
    ? t('evidence.problem.engine')
    : shown && !shown.reading.ok
      ? t(`token.problem.${shown.reading.problem}`)
      : null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('token.title')}</h1>
        <p>{t('token.lead')}</p>
      </header>
      <form
        method="dialog"
        noValidate
        className={styles.form}
        onSubmit={submit}
        onFocus={preload}
        onPointerEnter={preload}
      >
        <EarlySubmit ref={early} />
        {problem && (
          <ErrorSummary
            title={t('token.problem.title')}
            problem={problem}
            field={`${id}-token`}
            toField={t('evidence.problem.toField')}
          />
        )}
        <label htmlFor={`${id}-token`} className={styles.label}>
          {t('token.label')}
        </label>
        <textarea
          ref={field}
          id={`${id}-token`}
          className={styles.field}
          rows={5}
          placeholder={t('token.placeholder')}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          translate="no"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem ? true : undefined}
        />
        <p id={`${id}-hint`} className={styles.soft}>
          {t('token.hint')}
        </p>
        <div className={styles.actions}>
          <Button type="submit" weight="primary">
            {t('token.submit')}
          </Button>
          {shown && (
            <Button weight="quiet" onClick={clear}>
              {t('token.clear')}
            </Button>
          )}
        </div>
        <noscript>
          <p>{t('evidence.noScript')}</p>
        </noscript>
      </form>
      {shown?.reading.ok && <shown.Report key={shown.text} text={shown.text} view={shown.reading.value} />}
    </div>
  );
}

import { loadDiagnosis } from '../../knowledge/loadDiagnosis.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { once } from '../session/once.ts';
import { useLazy } from '../session/useLazy.ts';
import { useLoaded } from '../text/useLoaded.ts';
import { useText } from '../text/useText.ts';
import type { AnswerProps } from './Answer.tsx';

/** All that shows an answer: nobody needs it before there is a token. */
const answers = once(async () => (await import('./Answer.tsx')).Answer);

/** What there is to say of a cut connection could not be loaded any more once the connection is cut. */
const OFFLINE = ['network-blocked'];

/** The answer, once what shows it is there. Stands on the page before the first one, and gets ready for it. */
export function Answers(props: AnswerProps) {
  const t = useText();
  const parts = useLazy(answers, true);
  useLoaded(loadDiagnosis, OFFLINE);
  if (props.runs.length === 0) return null;
  if (parts.kind === 'failed')
    return (
      <Notice meaning="blocked">
        <p>{t('live.token.loadFailed')}</p>
        <Button onClick={parts.retry}>{t('shell.error.retry')}</Button>
      </Notice>
    );
  return parts.kind === 'ready' ? <parts.value {...props} /> : <p role="status">{t('live.token.loading')}</p>;
}

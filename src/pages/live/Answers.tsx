import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { once } from '../session/once.ts';
import { useLazy } from '../session/useLazy.ts';
import { useText } from '../text/useText.ts';
import type { AnswerProps } from './Answer.tsx';

/** All that shows an answer: nobody needs it before there is one. */
const answers = once(async () => (await import('./Answer.tsx')).Answer);

/** The answer, once what shows it is there. */
export function Answers(props: AnswerProps) {
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

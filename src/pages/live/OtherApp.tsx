import { Notice } from '../../ui/notice/Notice.tsx';
import { useSession } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import { isLive } from './run.ts';

/** Where what was pasted names another app than the one that is tested here, the two are not the same case. */
export function OtherApp({ client }: { readonly client: string | null }) {
  const t = useText();
  const { readings } = useSession();
  const named = readings
    .filter(({ evidence }) => !isLive({ id: evidence }))
    .flatMap(({ correlation }) => correlation.appId ?? []);
  const other = named.find((each) => each !== client);
  if (!client || !other || named.includes(client)) return null;
  return (
    <Notice meaning="action">
      <p>{t('live.token.differs', { other, own: client })}</p>
    </Notice>
  );
}

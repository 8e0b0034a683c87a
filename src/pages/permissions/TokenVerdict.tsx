import type { RequestAnswer } from '../../core/permissions/answerRequest.ts';
import type { Alternative } from '../../core/permissions/permissionTable.ts';
import type { RequestNeeds } from '../../core/permissions/resolveNeeds.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import type { PermissionName } from '../../knowledge/types.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import { HandOffView } from './HandOffView.tsx';
import { NameNotes } from './NameNotes.tsx';
import styles from './PermissionsPage.module.css';

interface Props {
  readonly answer: RequestAnswer;
  readonly needs: RequestNeeds;
  readonly token: TokenView;
  readonly names: Readonly<Record<string, PermissionName>>;
}

const MEANING = {
  sufficient: 'fine',
  missing: 'blocked',
  'wrong-kind': 'blocked',
  unknown: 'information',
} as const;

/** What a token holds against what its request needs, and the smallest thing to add. */
export function TokenVerdict({ answer, needs, token, names }: Props) {
  const t = useText();
  const { diff, request, problem } = answer;
  if (!diff)
    return (
      <section className={styles.verdict}>
        <h3>{t('permissions.verdict')}</h3>
        <Notice meaning={problem === 'kind-unknown' ? 'information' : 'blocked'}>
          <p>{t(`permissions.verdict.${problem ?? 'kind-unknown'}`)}</p>
        </Notice>
      </section>
    );
  const [smallest, ...others] = diff.additions;
  const kinds = diff.supported.map((kind) => t(`permissions.kind.${kind}`)).join(', ');
  const words = {
    sufficient: () => t('permissions.verdict.sufficient', { names: list(diff.satisfied[0] ?? []) }),
    missing: () => t('permissions.verdict.missing', { names: list(smallest ?? []) }),
    'wrong-kind': () =>
      kinds === ''
        ? t('permissions.verdict.wrong-kind-none')
        : t('permissions.verdict.wrong-kind', { kinds }),
    unknown: () => t('permissions.verdict.unknown'),
  };
  return (
    <section className={styles.verdict}>
      <h3>{t('permissions.verdict')}</h3>
      <p>{t(`permissions.readAs.${diff.kind}`)}</p>
      <Notice meaning={MEANING[diff.verdict]}>
        <p>{words[diff.verdict]()}</p>
        {others.length > 0 && <p>{t('permissions.other', { names: others.map(list).join(', ') })}</p>}
      </Notice>
      {diff.notNeeded.length > 0 && (
        <p className={styles.soft}>{t('permissions.notNeeded', { names: diff.notNeeded.join(', ') })}</p>
      )}
      <NameNotes of={[...new Set([...token.scopes, ...token.roles])]} names={names} />
      {smallest && (
        <HandOffView
          permissions={smallest}
          kind={diff.kind}
          token={token}
          known={names}
          request={`${request.method} ${needs.path}`}
        />
      )}
    </section>
  );
}

const list = (names: Alternative): string => names.join(' + ');

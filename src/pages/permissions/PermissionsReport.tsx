import type { Ref } from 'react';
import type { RequestNeeds } from '../../core/permissions/resolveNeeds.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import type { PermissionName } from '../../knowledge/types.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useText } from '../text/useText.ts';
import { NeedsTable } from './NeedsTable.tsx';
import { NoRow } from './NoRow.tsx';
import styles from './PermissionsPage.module.css';
import { TokenVerdict } from './TokenVerdict.tsx';
import type { Answered } from './table.ts';

interface Props {
  readonly answer: Answered;
  readonly names: Readonly<Record<string, PermissionName>>;
  readonly token: TokenView | null;
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/** Everything about one request: what suffices, what the token lacks, what else may refuse, and where it is written. */
export function PermissionsReport({ answer, names, token, headingRef }: Props) {
  const t = useText();
  const { needs, request } = answer;
  const path = needs?.path ?? `/${request.segments.join('/').replaceAll('{}', '{id}')}`;
  return (
    <article className={styles.report}>
      <h2 tabIndex={-1} ref={headingRef} translate="no">
        {t('permissions.result', { request: `${request.method} ${path}` })}
      </h2>
      {needs ? (
        <>
          {token && <TokenVerdict answer={answer} needs={needs} token={token} names={names} />}
          <NeedsTable needs={needs} />
          <Remarks needs={needs} published={answer.published} />
        </>
      ) : (
        <NoRow answer={answer} />
      )}
    </article>
  );
}

function Remarks({
  needs,
  published,
}: {
  readonly needs: RequestNeeds;
  readonly published: string | undefined;
}) {
  const t = useText();
  const [source] = needs.sources;
  return (
    <>
      {needs.because.map(({ body, select, query, header, resource }) => {
        const name = body ?? select ?? query ?? header ?? resource ?? '';
        const why = body ? 'body' : select ? 'select' : 'other';
        return (
          <Notice key={name} meaning="information">
            <p>{t(`permissions.because.${why}`, { name })}</p>
          </Notice>
        );
      })}
      {needs.onlyIn && (
        <Notice meaning="information">
          <p>{t('permissions.onlyIn', { version: needs.onlyIn })}</p>
        </Notice>
      )}
      {needs.roles.length > 0 && <p>{t('permissions.roles', { roles: needs.roles.join(', ') })}</p>}
      {needs.limits.length > 0 && (
        <section className={styles.limits}>
          <h3>{t('permissions.limits')}</h3>
          <ul>
            {needs.limits.map((limit) => (
              <li key={limit}>{t(`permissions.limit.${limit}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.soft}>
        {t('permissions.source')}:{' '}
        <a href={source} rel="noreferrer">
          {published
            ? t('permissions.sourcePublished', { date: published })
            : needs.checked
              ? source?.replace(/^https:\/\//, '')
              : t('permissions.sourceTable')}
        </a>
        {needs.checked && `, ${t('permissions.sourceRead', { date: needs.checked })}`}
        {needs.agreed && `; ${t('permissions.sourceAgreed', { date: needs.agreed })}`}
      </p>
    </>
  );
}

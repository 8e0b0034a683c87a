import { Link } from 'react-router';
import { cloudHosts } from '../../core/cloudHosts.ts';
import { graphVerdict } from '../../core/token/graphVerdict.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addresses } from '../addresses.ts';
import { useText } from '../text/useText.ts';
import styles from './TokenPage.module.css';
import { useNow } from './useNow.ts';

const MEANING = {
  accepted: 'fine',
  expired: 'blocked',
  'not-yet-valid': 'blocked',
  'for-another-api': 'blocked',
  'no-access-token': 'blocked',
  'no-permissions': 'action',
  'personal-ticket': 'information',
  unreadable: 'action',
  unknown: 'information',
} as const;

/** Whether Graph takes the token, the reason, and what nobody can see from here. */
export function VerdictOfGraph({ view }: { readonly view: TokenView }) {
  const t = useText();
  const verdict = graphVerdict(view, useNow());
  const audience = view.audience ? t(`known.value.token.audience.${view.audience}`) : '';
  // An audience that is an id is the same in every cloud.
  const host = view.cloud ? cloudHosts[view.cloud].graph : 'none';
  return (
    <>
      <Notice meaning={MEANING[verdict]}>
        <p>
          <strong>{t(`token.graph.${verdict}`)}</strong>
        </p>
        <p>{t(`token.graph.${verdict}.why`, { audience, host })}</p>
      </Notice>
      {verdict === 'accepted' && (
        <p className={styles.soft}>
          {t('token.graph.unseen')} <Link to={addresses.permissions()}>{t('token.graph.enough')}</Link>
        </p>
      )}
    </>
  );
}

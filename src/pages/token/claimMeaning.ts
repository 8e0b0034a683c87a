import type { TokenView } from '../../core/token/readToken.ts';
import type { MessageId } from '../../knowledge/messageId.ts';
import type { Text } from '../text/useText.ts';

type ClaimId = Extract<MessageId, `token.claim.${string}`> extends `token.claim.${infer Name}` ? Name : never;

/** The claims that are explained; the compiler holds the list and the wording together. */
const explained: Readonly<Record<ClaimId, true>> = {
  acct: true,
  acr: true,
  acrs: true,
  aio: true,
  alg: true,
  amr: true,
  app_displayname: true,
  appid: true,
  appidacr: true,
  aud: true,
  azp: true,
  azpacr: true,
  deviceid: true,
  email: true,
  exp: true,
  family_name: true,
  given_name: true,
  iat: true,
  idp: true,
  idtyp: true,
  ipaddr: true,
  iss: true,
  kid: true,
  name: true,
  nbf: true,
  nonce: true,
  oid: true,
  preferred_username: true,
  rh: true,
  roles: true,
  scp: true,
  sid: true,
  sub: true,
  tid: true,
  typ: true,
  unique_name: true,
  upn: true,
  uti: true,
  ver: true,
  wids: true,
  x5t: true,
  xms_cc: true,
  xms_tcdt: true,
};

const isExplained = (name: string): name is ClaimId => Object.hasOwn(explained, name);

/** A claim in plain words. Times are written in UTC, so that two people read the same. */
export function claimMeaning(t: Text, name: string, value: unknown, audience: TokenView['audience']): string {
  if (!isExplained(name)) return t('token.claims.unexplained');
  if (name === 'aud')
    return t('token.claim.aud', { name: audience ? t(`known.value.token.audience.${audience}`) : '' });
  if (name === 'iat' || name === 'nbf' || name === 'exp')
    return t(`token.claim.${name}`, { time: utc(Number(value) * 1000) });
  return t(`token.claim.${name}`);
}

/** A moment as `2026-11-23 18:51:36 UTC`; what is no moment as it is. */
export function utc(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return String(milliseconds);
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

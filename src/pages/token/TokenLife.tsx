import type { TokenView } from '../../core/token/readToken.ts';
import { LifeBar } from '../../ui/lifeBar/LifeBar.tsx';
import { type Text, useText } from '../text/useText.ts';
import { utc } from './claimMeaning.ts';
import styles from './TokenPage.module.css';
import { useNow } from './useNow.ts';

const MINUTE = 60_000;

/** From when to when a token lives, and where now stands in it. */
export function TokenLife({ lifetime }: { readonly lifetime: TokenView['lifetime'] }) {
  const t = useText();
  const now = useNow();
  const { expires } = lifetime;
  const from = lifetime.notBefore ?? lifetime.issuedAt;
  if (expires === undefined) return <p>{t('token.life.unknown')}</p>;
  const start = from ?? expires - 60 * MINUTE;
  const sentence = lifeSentence(t, start, expires, now);
  return (
    <>
      <p>
        <strong>{sentence}</strong>
      </p>
      <LifeBar from={start} to={expires} now={now} words={{ now: t('token.life.now'), label: sentence }} />
      <dl className={styles.moments}>
        {from !== undefined && (
          <div>
            <dt>{t('token.life.from')}</dt>
            <dd>{utc(from)}</dd>
          </div>
        )}
        <div>
          <dt>{t('token.life.to')}</dt>
          <dd>{utc(expires)}</dd>
        </div>
        {from !== undefined && (
          <div>
            <dt>{t('token.life.lengthLabel')}</dt>
            <dd>{span(t, expires - from)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.soft}>{t('token.life.note')}</p>
    </>
  );
}

function lifeSentence(t: Text, from: number, to: number, now: number): string {
  if (now < from) return t('token.life.before', { time: span(t, from - now) });
  if (now < to) return t('token.life.during', { time: span(t, to - now) });
  return t('token.life.after', { time: span(t, now - to) });
}

/** A length of time in the largest unit that says enough. */
function span(t: Text, milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  if (minutes < 120) return t('token.time.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? t('token.time.hours', { count: hours })
    : t('token.time.days', { count: Math.round(hours / 24) });
}

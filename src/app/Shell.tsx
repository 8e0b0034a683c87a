import type { ReactNode } from 'react';
import { Link, useHref, useLocation } from 'react-router';
import { addresses } from '../pages/addresses.ts';
import { useMounted } from '../pages/session/useSession.ts';
import { useText } from '../pages/text/useText.ts';
import { JumpLink } from '../ui/jumpLink/JumpLink.tsx';
import { Logo } from './Logo.tsx';
import styles from './Shell.module.css';
import { useIntent } from './useIntent.ts';

interface Props {
  readonly children: ReactNode;
  /** Called with an address of ours when somebody turns to a link that leads there. */
  onIntent(address: string): void;
}

/** What stands around every page: the way past it, the name, the few places to go, and what the site promises. */
export function Shell({ children, onIntent }: Props) {
  const t = useText();
  const { pathname, search } = useLocation();
  useIntent(onIntent);
  const printed = useHref(`${pathname}${search}`);
  const mounted = useMounted();
  const places = [
    {
      to: addresses.start,
      label: t('shell.start'),
      here: pathname === '/' || pathname.startsWith('/troubleshoot/'),
    },
    { to: addresses.diagnoses, label: t('shell.diagnoses'), here: pathname.startsWith(addresses.diagnoses) },
    { to: addresses.codes, label: t('shell.codes'), here: pathname.startsWith(addresses.codes) },
    { to: addresses.token, label: t('shell.token'), here: pathname === addresses.token },
    {
      to: addresses.permissions(),
      label: t('shell.permissions'),
      here: pathname === addresses.permissions(),
    },
    { to: addresses.live(), label: t('shell.live'), here: pathname === addresses.live() },
    { to: addresses.about, label: t('shell.about'), here: pathname === addresses.about },
  ];
  return (
    <div className={styles.shell}>
      <JumpLink to="content" className={styles.skip}>
        {t('shell.skip')}
      </JumpLink>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to={addresses.start} className={styles.name}>
            <Logo />
            {t('shell.name')}
          </Link>
          <nav aria-label={t('shell.navigation')}>
            <ul className={styles.places}>
              {places.map(({ to, label, here }) => (
                <li key={to}>
                  <Link
                    to={to}
                    className={styles.place}
                    aria-current={here ? (pathname === to ? 'page' : 'true') : undefined}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
      <footer className={styles.ground}>
        <div className={styles.footer}>
          <p>
            {t('shell.privacy')} <Link to={addresses.about}>{t('shell.privacyLink')}</Link>
          </p>
          <p>{t('shell.affiliation')}</p>
          <p className={styles.printed}>{mounted ? `${location.origin}${printed}` : ''}</p>
        </div>
      </footer>
    </div>
  );
}

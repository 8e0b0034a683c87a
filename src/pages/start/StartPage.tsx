import { useEffect, useRef, useState } from 'react';
import type { ExampleSummary, QuestionText } from '../../knowledge/types.ts';
import { Columns } from '../parts/columns/Columns.tsx';
import { EvidenceBox } from '../parts/evidenceBox/EvidenceBox.tsx';
import { searching } from '../search/searching.ts';
import { readParts } from '../session/readParts.ts';
import { sessionStore } from '../session/session.ts';
import { useRewalk } from '../session/useRewalk.ts';
import { useSession } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import { Examples } from './Examples.tsx';
import { isQuery } from './isQuery.ts';
import styles from './StartPage.module.css';
import { StartSearch } from './StartSearch.tsx';
import { StatusTiles } from './StatusTiles.tsx';
import { useResultKeys } from './useResultKeys.ts';

/** Where the focus goes with the box: to an example's way on, as on a phone the keyboard would cover its text. */
const WAY_ON = '[type="submit"]';
const FIELD = 'textarea';

export interface StartData {
  readonly root: QuestionText;
  readonly examples: readonly ExampleSummary[];
}

/** One box for anything one has, and the first question as tiles for who has nothing to paste. */
export function StartPage({ root, examples }: StartData) {
  const t = useText();
  const goOn = useRewalk(null);
  // Fixed while the page is open: handing in leads on, and must not rebuild the page on the way.
  const [reading, setReading] = useState(() => sessionStore.get().evidence.length > 0);
  const ReadView = readParts.get()?.ReadView;
  const box = useRef<HTMLDivElement>(null);
  useResultKeys(box);
  // The text that was handed in and that nothing was read in.
  const [unread, setUnread] = useState<string | null>(null);
  const { draft } = useSession();
  const search = async (text: string): Promise<boolean> => {
    if (!isQuery(text)) return false;
    const { pages, unknown } = (await searching.load()).pages(text);
    if (pages.length + unknown.length === 0) return false;
    setUnread(text);
    return true;
  };
  const [turn, setTurn] = useState({ to: '' });
  const showBox = (to: string) => {
    setReading(false);
    setTurn({ to });
  };
  useEffect(() => {
    if (turn.to === '') return;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>(turn.to)?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <Columns aside={<Examples examples={examples} onFilled={() => showBox(WAY_ON)} />}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p>{t('start.lead')}</p>
      </header>
      {reading && ReadView ? (
        <ReadView onGoOn={goOn} onEdit={() => showBox(FIELD)} />
      ) : (
        <div ref={box} className={styles.box}>
          <EvidenceBox onRead={() => void goOn()} onUnread={search} />
          <StartSearch unread={unread !== null && unread === draft.text} />
        </div>
      )}
      {!reading && <StatusTiles root={root} />}
    </Columns>
  );
}

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { styled } from '../../ui/sheet.ts';
import { useText } from '../text/useText.ts';
import { Listbox } from './Listbox.tsx';
import styles from './Search.module.css';
import { searching } from './searching.ts';
import { Unknown } from './Unknown.tsx';
import { useSearch } from './useSearch.ts';
import { useSlashKey } from './useSlashKey.ts';

/**
 * The search of a page: a field whose results are a list below it. The field keeps the focus; the arrow keys move
 * through the list, and Enter opens. What is typed before the script is ready stays.
 */
export function SearchField() {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const view = useSearch(typed);
  useSlashKey(field);
  useEffect(() => {
    const before = field.current?.value;
    if (before) setTyped(before);
  }, []);
  const { results, state, unknown } = view;
  const shown = open && results.length > 0;
  const chosen = shown ? results[at] : undefined;

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The first closes the list, the second empties the field, as the browser does.
      if (shown) event.preventDefault();
      setOpen(false);
      return setAt(-1);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const to = (chosen ?? (open ? results[0] : undefined))?.to;
      return to && void navigate(to);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || results.length === 0) return;
    event.preventDefault();
    setOpen(true);
    // Once around, past the field itself: -1.
    const places = results.length + 1;
    setAt(((at + 1 + step + places) % places) - 1);
  };

  return (
    <search className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {t('search.label')}
      </label>
      <div className={styles.combobox}>
        <input
          ref={field}
          id={id}
          type="search"
          role="combobox"
          className={styles.field}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          translate="no"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          onFocus={() => {
            searching.preload();
            void styled();
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(-1);
            setOpen(true);
          }}
          onKeyDown={keyDown}
        />
        <Listbox id={id} view={view} at={at} hidden={!shown} />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('search.hint')} <span className={styles.key}>{t('search.key')}</span>
      </p>
      <div role="status" className={styles.status}>
        {state === 'failed' && <p>{t('search.failed')}</p>}
        {state === 'ready' && results.length === 0 && unknown.length === 0 && <p>{t('search.none')}</p>}
        {state === 'ready' && results.length > 0 && (
          <p className="visually-hidden">{t('search.count', { count: results.length })}</p>
        )}
        {state === 'ready' && <Unknown codes={unknown} />}
      </div>
    </search>
  );
}

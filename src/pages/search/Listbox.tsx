import { memo, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../text/useText.ts';
import type { Result } from './groupFound.ts';
import { ResultText } from './ResultText.tsx';
import styles from './Search.module.css';
import type { SearchView } from './useSearch.ts';

interface Props {
  readonly id: string;
  readonly view: SearchView;
  /** The place of the result that the keys are at; -1 for none. */
  readonly at: number;
  readonly hidden: boolean;
}

/**
 * The results as a list to choose from. Each is a real link, which a pointer can open in another tab. A key that has
 * changed the field alone does not draw them again.
 */
export const Listbox = memo(function Listbox({ id, view, at, hidden }: Props) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  });
  const place = (result: Result) => view.results.indexOf(result);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('search.pages')}
      hidden={hidden}
      className={styles.list}
    >
      {view.groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is one of fields
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <p id={`${id}-${group.id}`} role="presentation" className={styles.groupTitle}>
            {t(group.id === 'best' ? 'search.best' : `search.kind.${group.id}`)}
          </p>
          {group.results.map((result) => (
            <Link
              key={result.to}
              id={`${id}-${place(result)}`}
              to={result.to}
              role="option"
              tabIndex={-1}
              aria-selected={place(result) === at}
              className={styles.result}
              // The field would lose the focus, and the list close, before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
            >
              <ResultText result={result} kindSaid={group.id !== 'best'} />
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
});

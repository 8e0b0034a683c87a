import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../text/useText.ts';
import { ResultText } from './ResultText.tsx';
import styles from './Search.module.css';
import { Unknown } from './Unknown.tsx';
import { useSearch } from './useSearch.ts';

interface Props {
  readonly query: string;
  /** Set once the text was handed in and nothing in it was read: the results are the answer then. */
  readonly unread: boolean;
}

/** The pages that fit a text, below the box that it stands in: links, since a box of several lines has no list. */
export function SearchPanel({ query, unread }: Props) {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, groups, results, unknown } = useSearch(query);
  const there = state === 'ready' && (results.length > 0 || unknown.length > 0);
  useEffect(() => {
    if (unread && there) heading.current?.focus();
  }, [unread, there]);
  return (
    <>
      <p role="status" className="visually-hidden">
        {state === 'ready' && !unread ? t('search.count', { count: results.length }) : ''}
      </p>
      {there && (
        <section className={styles.panel} aria-labelledby={id} data-results>
          <h2 id={id} tabIndex={-1} ref={heading}>
            {t(unread ? 'search.unread' : 'search.pages')}
          </h2>
          {groups.map((group) => (
            <div key={group.id} className={styles.group}>
              <h3 className={styles.groupTitle}>
                {t(group.id === 'best' ? 'search.best' : `search.kind.${group.id}`)}
              </h3>
              <ul>
                {group.results.map((result) => (
                  <li key={result.to}>
                    <Link to={result.to} className={styles.result}>
                      <ResultText result={result} kindSaid={group.id !== 'best'} />
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <Unknown codes={unknown} />
        </section>
      )}
    </>
  );
}

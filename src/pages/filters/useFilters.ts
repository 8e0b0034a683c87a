import { useEffect, useState } from 'react';

type Chosen = Readonly<Record<string, string>>;

const none: Chosen = {};

/**
 * What is chosen in a page's filters. It is kept with the entry of the history, so that going back to a list finds it
 * as it was left, and stands in no address.
 */
export function useFilters() {
  const [chosen, setChosen] = useState(none);
  useEffect(() => {
    const kept: unknown = history.state?.filters;
    if (isChosen(kept)) setChosen(kept);
  }, []);
  const keep = (next: Chosen) => {
    setChosen(next);
    history.replaceState({ ...history.state, filters: next }, '');
  };
  return {
    chosen,
    choose: (id: string, option: string) => keep({ ...chosen, [id]: option }),
    clear: () => keep(none),
  };
}

const isChosen = (kept: unknown): kept is Chosen =>
  typeof kept === 'object' && kept !== null && Object.values(kept).every((each) => typeof each === 'string');

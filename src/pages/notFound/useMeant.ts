import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { loadCode } from '../../knowledge/loadCode.ts';
import { loadCodeIds } from '../../knowledge/loadCodeList.ts';
import { loadDiagnosisTitles } from '../../knowledge/loadDiagnosisTitles.ts';
import { loadTreeKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import type { Lang } from '../../knowledge/types.ts';
import { addresses } from '../addresses.ts';
import { useLang } from '../text/useText.ts';
import { resolveAddress } from './resolveAddress.ts';

/** A page that the address may mean. */
export interface Meant {
  readonly address: string;
  readonly title: string;
}

/**
 * Opens the page where the address is only another spelling of it, with all that stands behind the address; else gives
 * the page that may be meant. Null until that is known, and where none is near.
 */
export function useMeant(): Meant | null {
  const lang = useLang();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [meant, setMeant] = useState<Meant | null>(null);
  useEffect(() => {
    let shown = true;
    // Without the lists, offline, the page stays as it is.
    void findMeant(pathname, search, lang)
      .catch(() => null)
      .then((found) => {
        if (!shown || !found) return;
        if ('title' in found) setMeant(found);
        else if (found.address !== pathname)
          void navigate(found.address + carried(found.address, search), { replace: true });
      });
    return () => {
      shown = false;
    };
  }, [pathname, search, lang, navigate]);
  return meant;
}

/** A code's page takes nothing from its address. */
const carried = (address: string, search: string): string =>
  address.startsWith(addresses.codes) ? '' : search;

async function findMeant(
  pathname: string,
  search: string,
  lang: Lang,
): Promise<Meant | { readonly address: string } | null> {
  const [{ questions, aliases }, titles, codes] = await Promise.all([
    loadTreeKnowledge(),
    loadDiagnosisTitles(lang),
    loadCodeIds(lang),
  ]);
  const named = { questions: Object.keys(questions), diagnoses: Object.keys(titles), codes, aliases };
  const resolved = resolveAddress(pathname, named, search);
  if (resolved?.kind !== 'near') return resolved;
  const { page, id } = resolved;
  if (page === 'diagnosis') return { address: addresses.diagnosis(id), title: titles[id] ?? id };
  if (page === 'code') return { address: addresses.code(id), title: (await loadCode(id, lang))?.title ?? id };
  return { address: addresses.question(id), title: (await loadQuestion(id, lang))?.title ?? id };
}

import { createContext, use } from 'react';
import type { MessageId } from '../../knowledge/messageId.ts';
import type { Lang } from '../../knowledge/types.ts';

/** Gives an interface message in the page's language, with its values filled in. */
export type Text = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

export const TextContext = createContext<Text>(() => {
  throw new Error('useText outside of TextContext');
});

/** The words of the interface. No component holds any of its own. */
export const useText = (): Text => use(TextContext);

/** The language that the page's address fixes. */
export const LangContext = createContext<Lang>('en');
export const useLang = (): Lang => use(LangContext);

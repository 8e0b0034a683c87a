import { type I18n, setupI18n } from '@lingui/core';
import { loadInterface } from '../knowledge/loadInterface.ts';
import type { Lang } from '../knowledge/types.ts';
import type { WordedScreen } from '../knowledge/wording.ts';
import type { Text } from '../pages/text/useText.ts';

const instances = new Map<Lang, { readonly i18n: I18n; readonly text: Text }>();

function instanceOf(lang: Lang) {
  const present = instances.get(lang);
  if (present) return present;
  const i18n = setupI18n({ locale: lang, messages: { [lang]: {} } });
  const made = { i18n, text: ((id, values) => i18n._(id, values)) satisfies Text };
  instances.set(lang, made);
  return made;
}

/** The words of a language, as far as their screens are loaded. */
export const textOf = (lang: Lang): Text => instanceOf(lang).text;

/** Loads the interface wording of a screen. */
export async function loadWording(lang: Lang, screen: WordedScreen): Promise<void> {
  const messages = await loadInterface(screen, lang);
  instanceOf(lang).i18n.load(lang, messages as Parameters<I18n['load']>[1]);
}

/** Where MSAL lists the tokens of a client in this tab: `msal.<version>.token.keys.<client>`. */
const TOKENS_OF = /^msal\.(?:\d+\.)?token\.keys\.(.+)$/;

/** Clients whose sign-in this tab still remembers, from before a reload. Nothing where storage is refused. */
export function clientsLeft(): readonly string[] {
  try {
    return Object.keys(sessionStorage).flatMap((key) => TOKENS_OF.exec(key)?.[1] ?? []);
  } catch {
    return [];
  }
}

/** Takes out of this tab whatever MSAL keeps in it, whoever's it is. */
export function forgetLeft(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('msal.')) sessionStorage.removeItem(key);
  } catch {
    // Storage that is refused holds nothing.
  }
}

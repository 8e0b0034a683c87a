import condenseAddress from './condense.worker.ts?worker&url';

/** The build's own workers, by name. Nothing else may ever be run from an address. */
const own = { condense: condenseAddress } as const;

interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

let policy: Policy | undefined;

/** The one policy for Trusted Types; `trusted-types` in the Content Security Policy names it. */
function trust(): Policy {
  const admit = (address: string): string => {
    if (Object.values<string>(own).includes(address)) return address;
    throw new TypeError('No worker of this build');
  };
  const rules = { createScriptURL: admit };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  return trustedTypes ? trustedTypes.createPolicy('unforbidden', rules) : rules;
}

/** The address of one of our workers, as the browser takes it. */
export function trustedAddress(worker: keyof typeof own): string {
  policy ??= trust();
  // The types of the platform know no trusted address yet.
  return policy.createScriptURL(own[worker]) as string;
}

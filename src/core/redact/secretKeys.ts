import type { Secret } from '../readers/reader.ts';

/** Names under which secrets stand, by kind, and the least characters that are one. */
interface SecretName {
  readonly kind: Secret['kind'];
  readonly names: string;
  readonly least: number;
  /** What the value must look like, where the name alone says too little. */
  readonly like?: RegExp;
}

const groups: readonly SecretName[] = [
  {
    kind: 'secret',
    names:
      'client[-_ ]?secret(?:[-_ ]?(?:value|text|credential|key))?|app[-_ ]?secret|secret[-_ ]?(?:key|value|text)|(?<![a-z])secret|client[-_]credential|(?:api|account|storage|access|subscription|functions?|master|shared[-_]?access|symmetric)[-_]?key|shared[-_]?access[-_]?signature|code[-_]?verifier',
    least: 4,
  },
  {
    kind: 'token',
    names:
      '(?:access|refresh|id|bearer|auth|session|flow|security|jwt)[-_ ]?token(?:[-_]hint)?|(?:client|user|saml|obo)?[-_ ]?assertion|saml[-_]?(?:response|request)|x-ms-(?:refreshtoken|device)credential|x-ms-token-aad-[a-z-]{2,20}|(?<![a-z])(?:prt|sFT|sCtx|(?:api)?canary)',
    least: 12,
  },
  { kind: 'code', names: '(?:device|user|auth|authorization|auth[-_]?z)[-_ ]?code', least: 6 },
  { kind: 'password', names: 'pass(?:word|wd|phrase)|(?<![a-z])pwd', least: 1 },
  // A code is secret as the answer to a sign-in; the codes of errors are words or numbers.
  {
    kind: 'code',
    names: '(?<![\\w.-])code(?![\\w.-])',
    least: 30,
    like: /(?=[\w.!*$%-]{0,80}\d)(?=[\w.!*$%-]{0,80}[A-Z])[\w.!*$%-]{30,4000}/y,
  },
  {
    kind: 'key',
    names: '(?:private|signing|encryption)[-_ ]?key(?:[-_]?(?:data|pem))?|pfx(?:[-_]?data)?',
    least: 16,
  },
];

/** One expression for all names: each kind is a group of its own, in the order of `groups`. */
const named = new RegExp(groups.map(({ names }) => `(${names})`).join('|'), 'gi');

/** A place where a text names a secret, and where the name ends. */
export interface NamedSecret {
  readonly name: SecretName;
  readonly start: number;
  readonly end: number;
}

/** Every place where a text names a secret, in order. */
export function* namedSecrets(text: string): Generator<NamedSecret> {
  named.lastIndex = 0;
  for (let match = named.exec(text); match; match = named.exec(text)) {
    let group = 0;
    while (match[group + 1] === undefined) group++;
    const end = named.lastIndex;
    yield { name: groups[group] as SecretName, start: match.index, end };
    named.lastIndex = end;
  }
}

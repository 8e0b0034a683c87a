/** What browsers and their extensions must not send away. */
export const PRIVATE = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
} as const;

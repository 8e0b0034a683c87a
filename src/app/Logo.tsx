/** A no-entry ring whose bar has come open. Decoration: the name stands beside it. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.75"
    >
      <path d="M15.8 3.8A9 9 0 1 0 20.2 8.2" strokeLinecap="round" />
      <path d="M5.7 18.3 12 12" strokeLinecap="round" />
      <path d="M15.5 8.5 20.5 3.5" strokeLinecap="round" />
    </svg>
  );
}

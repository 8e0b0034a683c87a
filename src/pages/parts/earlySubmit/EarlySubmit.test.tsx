import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { EarlySubmit, useEarlySubmit } from './EarlySubmit.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Form({ onSubmit }: { onSubmit(): void }) {
  const early = useEarlySubmit();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <EarlySubmit ref={early} />
    </form>
  );
}

/** What the browser says of `:user-valid`. */
const mounted = (answer: () => boolean) => {
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(answer);
  const submitted = vi.fn();
  const { rerender } = render(<Form onSubmit={submitted} />);
  rerender(<Form onSubmit={submitted} />);
  return submitted;
};

it('submits once what was submitted before the script was ready', () => {
  expect(mounted(() => true)).toHaveBeenCalledTimes(1);
});

it('submits nothing that nobody asked for', () => {
  expect(mounted(() => false)).not.toHaveBeenCalled();
});

it('submits nothing where the browser cannot tell', () => {
  const unknown = () => {
    throw new SyntaxError('unknown pseudo-class');
  };
  expect(mounted(unknown)).not.toHaveBeenCalled();
});

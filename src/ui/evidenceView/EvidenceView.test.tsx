import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { EvidenceView, type EvidenceWords } from './EvidenceView.tsx';

afterEach(cleanup);

const words: EvidenceWords = {
  label: 'What you pasted',
  hidden: (kind) => `${kind} hidden`,
  gap: ({ lines }) => `${lines} lines, show`,
  mark: (number) => `Fact ${number}`,
};
const view = (text: string, marked: string[], secret?: string) => {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return render(
    <EvidenceView
      id="paste"
      text={text}
      secrets={secret ? [{ kind: 'token', span: spanOf(secret) }] : []}
      marks={marked.map((part, at) => ({ span: spanOf(part), number: at + 1 }))}
      words={words}
    />,
  );
};

it('marks what gave a fact and numbers it like the fact', () => {
  view('HTTP/1.1 403 Forbidden', ['403']);
  expect(screen.getByRole('mark')).toHaveProperty('textContent', '4031');
  expect(screen.getByRole('link', { name: 'Fact 1' }).getAttribute('href')).toBe('#fact-1');
});

it('shows nothing of a secret, even where a fact was read in it', () => {
  const { container } = view(
    'Authorization: Bearer eyJsecret.eyJpart.sig',
    ['eyJpart'],
    'eyJsecret.eyJpart.sig',
  );
  expect(container.textContent).not.toContain('eyJ');
  expect(screen.getByText('token hidden')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Fact 1' })).toBeDefined();
});

it('shows markup as the text that it is', () => {
  const { container } = view('<img src=x onerror=alert(1)> 403', ['403']);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});

it('folds what says nothing in 200 lines and opens it when asked', async () => {
  const text = Array.from({ length: 200 }, (_, at) => `line ${at + 1};`).join('\n');
  const { container } = view(text, ['line 100;']);
  expect(container.textContent).not.toContain('line 20;');
  const [before] = screen.getAllByRole('button', { name: /lines, show/u });
  await userEvent.click(before as HTMLElement);
  expect(container.textContent).toContain('line 20;');
  expect(container.textContent).not.toContain('line 150;');
});

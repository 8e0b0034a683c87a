import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';

interface Props {
  /** Asked for at the moment of the click. */
  text(): string;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly weight?: 'primary' | 'secondary' | 'quiet';
}

/** Copies a text and says whether it worked, to eyes and to screen readers. */
export function CopyButton({ text, words, weight = 'secondary' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <>
      <Button weight={weight} onClick={copy}>
        <Icon aria-hidden size={18} />
        {state === 'copied' ? words.copied : words.copy}
      </Button>
      <span role="status" className={state === 'failed' ? undefined : 'visually-hidden'}>
        {state === 'failed' ? words.failed : state === 'copied' ? words.copied : ''}
      </span>
    </>
  );
}

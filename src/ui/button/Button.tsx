import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** The one thing to do here, another thing one may do, or a word among words. */
  readonly weight?: 'primary' | 'secondary' | 'quiet';
}

/** A button that says what happens. Never a submit unless asked to be. */
export function Button({ weight = 'secondary', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(weight, className)} {...rest} />;
}

/** The same looks for a link that does what a button would. */
export const buttonClass = (weight: NonNullable<Props['weight']>, more = ''): string =>
  [styles.button, styles[weight], more].filter(Boolean).join(' ');

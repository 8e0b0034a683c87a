import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.tsx';

interface Props {
  readonly children: ReactNode;
  /** Forgets what failed, so that the next render loads it again. */
  onRetry(): void;
}

/** Shows a sentence and two ways on where a page cannot be shown. What was entered stays in memory. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ failed: false });
    };
    return <BrokenPage onRetry={retry} />;
  }
}

import { Component, type ReactNode } from 'react';
import { StartPage } from './StartPage';
import { BROKEN } from './wording';

export interface ErrorBoundaryProps {
  readonly version: string;
  readonly children: ReactNode;
  /** Opens the pane anew. */
  reopen(): void;
}

interface ErrorBoundaryState {
  readonly error: { readonly text: string } | null;
}

/** A defect of ours shows as a page that says so, never as an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: { text: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, version, reopen } = this.props;
    if (error === null) return children;
    return (
      <StartPage
        title={BROKEN.title}
        text={BROKEN.text}
        version={version}
        button={{ label: BROKEN.reopen, press: reopen }}
        detail={{ label: BROKEN.forAdmin, text: error.text }}
      />
    );
  }
}

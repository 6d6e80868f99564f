import { Component, type ReactNode } from 'react';
import { StartPage } from './StartPage';
import { BROKEN, PART_MISSING } from './wording';

export interface ErrorBoundaryProps {
  readonly version: string;
  readonly children: ReactNode;
  /** Opens the pane anew. */
  reopen(): void;
}

interface ErrorBoundaryState {
  readonly error: { readonly text: string; readonly isPartMissing: boolean } | null;
}

/** A defect of ours shows as a page that says so, never as an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { error: { text, isPartMissing: isPartMissing(error) } };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, version, reopen } = this.props;
    if (error === null) return children;
    return (
      <StartPage
        {...(error.isPartMissing ? PART_MISSING : { title: BROKEN.title, text: BROKEN.text })}
        version={version}
        button={{ label: BROKEN.reopen, press: reopen }}
        detail={{ label: BROKEN.forAdmin, text: error.text }}
      />
    );
  }
}

/** What a script that is fetched only when it is needed fails with when it does not come. */
function isPartMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

import type { ReactElement } from 'react';
import { versionLine } from './wording';

export interface StartPageProps {
  readonly title: string;
  readonly text: string;
  readonly steps?: readonly string[];
  readonly version: string;
  /** A button that helps, where one can. */
  readonly button?: { readonly label: string; press(): void };
  /** For whoever mends it. */
  readonly detail?: { readonly label: string; readonly text: string };
}

/** A whole page in plain elements: it must also show when the library of the pane's elements is what failed. */
export function StartPage({ title, text, steps = [], version, button, detail }: StartPageProps): ReactElement {
  return (
    <main id="start" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {button !== undefined && (
        <button type="button" onClick={() => button.press()}>
          {button.label}
        </button>
      )}
      {detail !== undefined && (
        <details>
          <summary>{detail.label}</summary>
          <pre>{detail.text}</pre>
        </details>
      )}
      <p className="version">{versionLine(version)}</p>
    </main>
  );
}

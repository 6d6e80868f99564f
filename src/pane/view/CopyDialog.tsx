import { Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { COPY } from '../wording';
import { AskDialog } from './AskDialog';

/** For hosts that keep the clipboard to themselves. */
export default function CopyDialog({ text, onClose }: { readonly text: string; onClose(): void }): ReactElement {
  return (
    <AskDialog heading={COPY.heading} confirm={null} cancel={COPY.close} onConfirm={onClose} onCancel={onClose}>
      <p>{COPY.lead}</p>
      <Textarea
        readOnly
        autoFocus
        resize="vertical"
        aria-label={COPY.heading}
        rows={8}
        value={text}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </AskDialog>
  );
}

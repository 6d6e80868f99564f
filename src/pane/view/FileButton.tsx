import { Button } from '@fluentui/react-components';
import { useId, type ChangeEvent, type ReactElement } from 'react';

export interface FileButtonProps {
  readonly label: string;
  /** As of the input: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly isBusy: boolean;
  onFile(file: File): void;
}

/** Opens the computer's dialog for one file. The same file can be picked twice in a row. */
export function FileButton({ label, accept, isBusy, onFile }: FileButtonProps): ReactElement {
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onFile(file);
    event.target.value = '';
  };
  return (
    <>
      <input id={id} hidden type="file" accept={accept} aria-label={label} onChange={choose} />
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          document.getElementById(id)?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}

import { useEffect, useState } from 'react';

/** Files dropped anywhere on the page. @returns whether some hang over it now. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    };
    // On the way down: the grid below must not take the file for something of its own.
    const early = { capture: true };
    window.addEventListener('dragover', over, early);
    window.addEventListener('dragleave', leave, early);
    window.addEventListener('drop', drop, early);
    return () => {
      window.removeEventListener('dragover', over, early);
      window.removeEventListener('dragleave', leave, early);
      window.removeEventListener('drop', drop, early);
    };
  }, [onFiles]);
  return isOver;
}

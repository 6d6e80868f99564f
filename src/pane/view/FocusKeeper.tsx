import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's watch over the keyboard going until it has cleared up after a dialog. Where it ends with the dialog,
 * it leaves the page hidden from screen readers.
 */
export default function FocusKeeper(): null {
  useFocusFinders();
  return null;
}

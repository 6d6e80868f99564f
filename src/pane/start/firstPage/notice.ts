import { RETRY } from './wording';

/** One state of the first page in words. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
}

function add(parent: Element, tag: string, text: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.appendChild(parent.ownerDocument.createTextNode(text));
  parent.appendChild(element);
  return element;
}

function empty(element: Element): void {
  while (element.firstChild) element.removeChild(element.firstChild);
}

/**
 * Shows a notice in plain elements, nothing that Internet Explorer 11 lacks.
 * @param details for the administrator: files, waiting time, browser.
 * @param retry null where trying again cannot help.
 */
export function showNotice(
  place: Element,
  notice: Notice,
  details: readonly string[],
  retry: (() => void) | null,
): void {
  empty(place);
  place.setAttribute('role', 'alert');
  add(place, 'h1', notice.title);
  add(place, 'p', notice.text);
  const steps = add(place, 'ol', '');
  for (let i = 0; i < notice.steps.length; i += 1) add(steps, 'li', notice.steps[i] ?? '');
  if (retry) {
    const button = add(place, 'button', RETRY);
    button.setAttribute('type', 'button');
    button.onclick = retry;
  }
  const list = add(place, 'ul', '');
  list.className = 'details';
  for (let i = 0; i < details.length; i += 1) add(list, 'li', details[i] ?? '');
}

/**
 * Puts text on the clipboard.
 * @returns false where the host forbids it: the text is then shown to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/**
 * Puts formatted text on the clipboard, with plain text for programs that take no other.
 * @returns false where the host forbids it.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  // First the older way: the newer one draws the text within the page, whose policy takes its styles away.
  if (copyFormattedBySelection(html, plain)) return true;
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    const formats = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(formats)]);
    return true;
  } catch {
    return false;
  }
}

function copyFormattedBySelection(html: string, plain: string): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', hand);
  const isCopied = copyBySelection(plain);
  document.removeEventListener('copy', hand);
  return isCopied && isTaken;
}

/** The way of older webviews: a hidden field is selected and copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copy: unknown = Reflect.get(document, 'execCommand');
  const isCopied = typeof copy === 'function' && copy.call(document, 'copy') === true;
  field.remove();
  return isCopied;
}

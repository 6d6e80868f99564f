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

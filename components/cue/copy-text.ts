/**
 * Puts `text` on the clipboard in answer to a click, on insecure pages too, without a selection and
 * without the page's own listeners hearing of it. False where the browser or the page did not let it.
 */
export function copyText(document: Document, text: string): boolean {
  const view = document.defaultView;
  let copied = false;
  const listen = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    // Before copying: there is something to copy, although nothing is selected.
    event.preventDefault();
    if (event.type !== 'copy' || !event.isTrusted) return;
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  const types = ['beforecopy', 'copy'] as const;
  for (const type of types) view?.addEventListener(type, listen as EventListener, true);
  document.execCommand('copy');
  for (const type of types) view?.removeEventListener(type, listen as EventListener, true);
  return copied;
}

/** A page that takes the cue out more often than this does not want it. */
const TRIES = 3;

/** Puts `host` back under the document's root element when the page removes it; at last gives up. */
export function keepAttached(host: HTMLElement, signal: AbortSignal) {
  const root = host.ownerDocument.documentElement;
  let tries = 0;
  let wanted = false;
  const observer = new MutationObserver(() => {
    if (!wanted || host.isConnected || tries >= TRIES) return;
    tries += 1;
    root.append(host);
  });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return {
    attach() {
      wanted = true;
      if (!host.isConnected && tries < TRIES && !signal.aborted) root.append(host);
    },
    detach() {
      wanted = false;
      host.remove();
    },
  };
}

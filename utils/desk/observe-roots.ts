/**
 * One MutationObserver for the few places that matter: everything inside the roots and, so that a
 * root taken out of the page is noticed, the children of each element above them.
 */
export function observeRoots(changed: (nodes: Node[]) => void, signal: AbortSignal) {
  const observer = new MutationObserver((records) => changed(records.map(({ target }) => target)));
  let watched: readonly Element[] = [];
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    /** Watches these instead of those before; does nothing when they are the same. */
    watch(roots: readonly Element[], attributes: readonly string[]) {
      const outer = roots.filter(
        (root) => !roots.some((other) => other !== root && other.contains(root)),
      );
      const unique = [...new Set(outer)];
      if (unique.length === watched.length && unique.every((root, i) => root === watched[i]))
        return;
      // Disconnecting drops what has not been delivered yet.
      const pending = observer.takeRecords();
      observer.disconnect();
      watched = unique;
      if (signal.aborted) return;
      for (const root of unique) {
        for (let above = root.parentElement; above; above = above.parentElement) {
          observer.observe(above, { childList: true });
        }
      }
      // After the ancestors: the later options of one element are the ones that count.
      for (const root of unique) {
        observer.observe(root, {
          childList: true,
          characterData: true,
          subtree: true,
          attributeFilter: [...attributes],
        });
      }
      if (pending.length > 0) changed(pending.map(({ target }) => target));
    },
  };
}

export interface RootObserver {
  /**
   * Watches these instead of those before; does nothing when they are the same. `once`: only until
   * the first change, for roots so wide that hearing of every change would cost too much.
   */
  watch(roots: readonly Node[], attributes: readonly string[], options?: { once?: boolean }): void;
}

/**
 * One MutationObserver for the few places that matter: everything inside the roots and, so that a
 * root taken out of the page is noticed, the children of each element above them. A root may stand
 * in a shadow tree or in a frame's document, neither of which an observer enters by itself; a frame
 * beside the roots that gets another document counts as a change of the frame. Without `records`
 * anything around the nodes may have changed.
 */
export function observeRoots(
  changed: (nodes: readonly Node[], records?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): RootObserver {
  const observer = new MutationObserver((records) => deliver(records));
  const loads = new WeakSet<Node>();
  let watched: readonly Node[] = [];
  let heard = '';
  let firstOnly = false;
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function deliver(records: readonly MutationRecord[]) {
    if (firstOnly) {
      observer.disconnect();
      watched = [];
    }
    // Where only the first change is heard of, the records do not tell all.
    changed(targetsOf(records), firstOnly ? undefined : records);
  }

  const frameLoaded = ({ target }: Event) => {
    if (watched.length === 0 || (target as Element | null)?.nodeName !== 'IFRAME') return;
    changed([target as Element]);
  };

  /** `load` does not bubble, but it can be caught on its way down within one tree. */
  const listenForFrames = (tree: Node) => {
    if (loads.has(tree)) return;
    loads.add(tree);
    tree.addEventListener('load', frameLoaded, { capture: true, signal });
  };

  return {
    watch(roots, attributes, { once = false } = {}) {
      const unique = outermost(roots);
      const names = attributes.join();
      const same =
        heard === names &&
        firstOnly === once &&
        unique.length === watched.length &&
        unique.every((root, i) => root === watched[i]);
      if (same) return;
      // Disconnecting drops what has not been delivered yet.
      const pending = observer.takeRecords();
      observer.disconnect();
      watched = unique;
      heard = names;
      firstOnly = once;
      if (signal.aborted) return;
      for (const root of unique) {
        listenForFrames(root.getRootNode());
        for (const above of placesAbove(root)) observer.observe(above, { childList: true });
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
      if (pending.length > 0) changed(targetsOf(pending), pending);
    },
  };
}

function outermost(roots: readonly Node[]): Node[] {
  const outer = roots.filter(
    (root) => !roots.some((other) => other !== root && other.contains(root)),
  );
  return [...new Set(outer)];
}

/** Everything whose children lead to the root, out of shadow trees and frames up to the page. */
function placesAbove(root: Node): Node[] {
  const above: Node[] = [];
  for (let node = outOf(root); node; node = outOf(node)) above.push(node);
  return above;
}

function outOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if ('host' in node) return node.host as Element;
  if (node.nodeType !== Node.DOCUMENT_NODE) return null;
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

const targetsOf = (records: readonly MutationRecord[]): Node[] => [
  ...new Set(records.map(({ target }) => target)),
];

/** How many elements are looked at for shadow roots, so that a hostile page ends. */
const SHADOW_LIMIT = 50_000;

/** The document of a frame that may be looked into; null for every other frame. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

export function framesIn(scope: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...scope.querySelectorAll<HTMLIFrameElement>('iframe')];
}

/** The open shadow roots below `scope`, also those within others. */
export function shadowRootsIn(scope: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: (Document | ShadowRoot)[] = [scope];
  let left = SHADOW_LIMIT;
  for (let root = waiting.pop(); root; root = waiting.pop()) {
    const owner = root.ownerDocument ?? (root as Document);
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode() && left-- > 0) {
      const { shadowRoot } = walker.currentNode as Element;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      waiting.push(shadowRoot);
    }
  }
  return found;
}

/** The frame that shows `view`, wherever on the pages that can be looked into from `document`. */
export function frameOf(view: MessageEventSource | null, document: Document): Element | null {
  if (!view) return null;
  const waiting = [document];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    const plain = framesIn(here);
    const found =
      plain.find(({ contentWindow }) => contentWindow === view) ??
      shadowRootsIn(here)
        .flatMap(framesIn)
        .find(({ contentWindow }) => contentWindow === view);
    if (found) return found;
    waiting.push(...plain.flatMap((frame) => documentIn(frame) ?? []));
  }
  return null;
}

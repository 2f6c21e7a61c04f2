const PIERCE = /\s*>>>\s*/;

/**
 * Every match of `selector` in `scope`, in page order; the scope itself where it matches. `A >>> B`
 * goes on inside A: its open shadow root, or its document where it is a frame of the same origin.
 */
export function deepAll(scope: Element | Document, selector: string): Element[] {
  const parts = selector.split(PIERCE);
  const [first = '', ...inner] = parts;
  let found = 'matches' in scope && scope.matches(first) ? [scope] : allIn(scope, first);
  for (const part of inner) {
    found = found.flatMap((element) => {
      const root = insideOf(element);
      return root ? allIn(root, part) : [];
    });
  }
  return found;
}

/** The first of `deepAll`. */
export function deepFirst(scope: Element | Document, selector: string): Element | null {
  if (PIERCE.test(selector)) return deepAll(scope, selector)[0] ?? null;
  return 'matches' in scope && scope.matches(selector) ? scope : scope.querySelector(selector);
}

/** What stands inside an element that the page's own selectors cannot see; null where nothing does. */
export function insideOf(element: Element): ShadowRoot | Document | null {
  if (element.shadowRoot) return element.shadowRoot;
  // A frame of another origin has no document for us.
  return element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The element that holds `node`, also across a shadow root and a frame; null at the very top. */
export function holderOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const above = node.parentNode ?? node;
  if ('host' in above) return above.host as Element;
  const view = above.nodeType === Node.DOCUMENT_NODE ? (above as Document).defaultView : null;
  return view?.frameElement ?? null;
}

/** The selectors between `>>>`; what comes last is what is found. */
export function partsOf(selector: string): string[] {
  return selector.split(PIERCE);
}

function allIn(scope: ParentNode, selector: string): Element[] {
  return [...scope.querySelectorAll(selector)];
}

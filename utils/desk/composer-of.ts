/** An element, or a shadow root that holds nothing but the box and what belongs to it. */
export type Composer = Element | ShadowRoot;

/** The largest part of the page round a box that belongs to it alone; `shown`: the places of all. */
export function composerOf(place: HTMLElement, shown: readonly HTMLElement[]): Composer {
  let composer: Composer = place;
  for (let level = 0; level < 8; level++) {
    const parent: ParentNode | null = composer.parentNode ?? (composer as ShadowRoot).host ?? null;
    if (!parent || !isPart(parent)) break;
    if (shown.some((other) => other !== place && parent.contains(other) && isWritten(other))) break;
    if ((parent.textContent ?? '').length > 1200) break;
    composer = parent;
    // From a host nothing of its shadow root is found: climb out only where nothing is in it.
    if (composer.nodeType === Node.DOCUMENT_FRAGMENT_NODE && composer.querySelector('button'))
      break;
  }
  return composer;
}

/** A one-line field beside it, such as the subject, belongs to the same composer. */
const isWritten = (element: HTMLElement) => element.tagName !== 'INPUT';

function isPart(node: ParentNode): node is Composer {
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return true;
  return node.nodeType === Node.ELEMENT_NODE && !/^(BODY|HTML|MAIN)$/.test(node.nodeName);
}

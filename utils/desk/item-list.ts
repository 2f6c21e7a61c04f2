import { deepAll, holderOf, partsOf } from './deep-query';

/** How many elements a pass takes from the page; beyond it, the newest. */
export interface ItemListOptions {
  selector: string;
  limit: number;
  /** The end of the page at which the newest stand. */
  newest: 'first' | 'last';
}

/**
 * The elements that match a selector, in page order, kept up to date by the changes that an
 * observer tells of: on a long thread, finding them all again costs more than all the rest. What
 * the changes leave in doubt makes it find them again.
 */
export function createItemList({ selector, limit, newest }: ItemListOptions) {
  // Words inside frames and shadow roots come from elsewhere, and `:has` can be changed by anything.
  const followable = partsOf(selector).length === 1 && !selector.includes(':has(');
  let items: Element[] = [];
  let index = new Map<Element, number>();
  let arrived: Element[] = [];
  let doubtful = true;
  let cut = false;

  const holds = (node: Node): node is Element =>
    node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).matches(selector) || (node as Element).querySelector(selector) !== null);

  /** Whether it is an item or stands in one: there, other items are neither made nor unmade. */
  const inside = (node: Node): boolean => {
    for (let at: Node | null = node; at; at = holderOf(at))
      if (index.has(at as Element)) return true;
    return false;
  };

  const follow = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    if (type === 'characterData') return;
    if (type === 'attributes') {
      const element = target as Element;
      doubtful ||= index.has(element) !== element.matches(selector) || !inside(element);
      return;
    }
    for (const node of removedNodes) doubtful ||= index.has(node as Element) || holds(node);
    for (const node of addedNodes) if (holds(node)) arrived.push(node);
  };

  const find = (document: Document) => {
    const found = deepAll(document, selector);
    cut = found.length > limit;
    items = !cut ? found : newest === 'first' ? found.slice(0, limit) : found.slice(-limit);
    index = new Map(items.map((item, at) => [item, at]));
    doubtful = !followable;
    arrived = [];
  };

  /** False where they do not simply stand behind all the others. */
  const append = (): boolean => {
    for (const element of arrived) {
      const found = [
        ...(element.matches(selector) ? [element] : []),
        ...element.querySelectorAll(selector),
      ];
      for (const item of found) {
        const last = items.at(-1);
        if (!item.isConnected || index.has(item)) continue;
        const behind =
          last && last.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!behind || items.length >= limit) return false;
        index.set(item, items.length);
        items.push(item);
      }
    }
    arrived = [];
    return true;
  };

  return {
    /** Takes in what an observer of the whole list has told. */
    follow(records: readonly MutationRecord[]) {
      for (const record of records) if (!doubtful) follow(record);
    },
    /** Anything may have changed. */
    doubt() {
      doubtful = true;
    },
    /** Brings the list up to date; true where it was found again rather than continued. */
    update(document: Document): boolean {
      if (!doubtful && append()) return false;
      find(document);
      return true;
    },
    items: (): readonly Element[] => items,
    holds: inside,
    indexOf: (element: Element): number | undefined => index.get(element),
    /** Whether there are more than are taken. */
    isCut: () => cut,
  };
}

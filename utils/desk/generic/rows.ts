import { inPlace, placeOf } from './row-place';
import { childrenOf } from './tree';

/** Rows read at most, the newest as they stand on the page. */
const ROW_LIMIT = 6000;

/**
 * The elements of a list that hold a message or a few each, kept up to date by the changes that an
 * observer tells of: on a long list, finding them all again costs more than reading a new one.
 */
export function createRows(container: Element, wrappers: WeakSet<Node>) {
  // What is inside a shadow root or a frame is not told of as a change of its host.
  const plain = !container.shadowRoot && !/^(?:i?frame|slot)$/.test(container.localName);
  let rows: Element[] = [];
  let index = new Map<Element, number>();
  let arrived: Element[] = [];
  let doubtful = true;

  const isHolder = (node: Node) => node === container || wrappers.has(node);

  /** Whether what is added there stands behind all the others. */
  const isAtEnd = ({ target, nextSibling, removedNodes }: MutationRecord) =>
    removedNodes.length === 0 &&
    !nextSibling &&
    (target === container || target === container.lastElementChild);

  const find = () => {
    const all = childrenOf(container).flatMap((kid) => (wrappers.has(kid) ? childrenOf(kid) : kid));
    rows = inPlace(all.slice(-ROW_LIMIT));
    index = new Map(rows.map((row, at) => [row, at]));
    doubtful = !plain;
    arrived = [];
  };

  const append = (): boolean => {
    for (const row of arrived) {
      if (index.has(row) || !row.parentNode || !isHolder(row.parentNode)) return false;
      if (rows.length >= ROW_LIMIT) return false;
      const last = rows.at(-1);
      const place = placeOf(row);
      if (place !== null && last && place < (placeOf(last) ?? place)) return false;
      index.set(row, rows.length);
      rows.push(row);
    }
    arrived = [];
    return true;
  };

  return {
    isHolder,
    /** All changes within the list since the last time; without them anything may have changed. */
    follow(records: readonly MutationRecord[] | undefined) {
      doubtful ||= !records;
      for (const record of records ?? []) {
        if (doubtful) return;
        if (record.type !== 'childList' || !isHolder(record.target)) continue;
        doubtful = !isAtEnd(record);
        for (const node of record.addedNodes)
          if (node.nodeType === Node.ELEMENT_NODE) arrived.push(node as Element);
      }
    },
    /** True where the rows were found again rather than continued. */
    update(): boolean {
      if (!doubtful && append()) return false;
      find();
      return true;
    },
    all: (): readonly Element[] => rows,
    indexOf: (row: Element): number | undefined => index.get(row),
  };
}

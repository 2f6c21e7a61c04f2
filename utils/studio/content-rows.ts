import type { Item, ItemKind } from '@/utils/contract/pack';
import type { ItemDraft, ItemRef, Override, UnfinishedItem } from '@/utils/contract/studio';
import { itemKey } from './item-key';

/** Whose words are in force: those that came with CareCue, or the trainers'. */
export type Origin = 'as-it-came' | 'changed' | 'added' | 'taken-away';

/** One item in the trainers' list, as it is being changed or as it is in force. */
export interface ContentRow extends ItemRef {
  key: string;
  item: UnfinishedItem;
  origin: Origin;
  /** It is being changed, and the change is not published. */
  draft: 'changed' | 'new' | 'taken-away' | null;
  /** By when it is to be read over again, YYYY-MM-DD; null: nobody said. */
  reviewBy: string | null;
  owner: string | null;
  /** Something in it that must be checked against the world was not. */
  unverified: boolean;
}

interface Layers {
  items: readonly Item[];
  defaults: readonly Item[];
  overrides: readonly Override[];
  drafts: readonly ItemDraft[];
}

/** Everything a trainer can open, by kind and id; what was taken away can be brought back. */
export function contentRows({ items, defaults, overrides, drafts }: Layers): ContentRow[] {
  const original = new Map(defaults.map((item) => [itemKey(item), item]));
  const changed = new Set(overrides.map(itemKey));
  const rows = new Map<string, ContentRow>();
  const add = (key: string, item: UnfinishedItem, origin: Origin, draft: ContentRow['draft']) =>
    rows.set(key, { ...rowOf(key, item), origin, draft });
  for (const item of items) {
    const key = itemKey(item);
    const origin = changed.has(key) ? (original.has(key) ? 'changed' : 'added') : 'as-it-came';
    add(key, item, origin, null);
  }
  for (const { kind, id, item } of overrides) {
    const hidden = original.get(itemKey({ kind, id }));
    if (!item && hidden) add(itemKey(hidden), hidden, 'taken-away', null);
  }
  for (const draft of drafts) {
    const key = itemKey(draft);
    const drafted = draftedRow(draft, rows.get(key));
    if (drafted) add(key, ...drafted);
  }
  return [...rows.values()].sort(byKindAndId);
}

/** How a change shows in the list; null where nothing is left to show. */
function draftedRow(
  { item, base }: ItemDraft,
  before: ContentRow | undefined,
): [UnfinishedItem, Origin, ContentRow['draft']] | null {
  const shown = item ?? before?.item ?? base;
  if (!shown) return null;
  const fresh = !before || before.origin === 'taken-away';
  return [shown, before?.origin ?? 'added', item ? (fresh ? 'new' : 'changed') : 'taken-away'];
}

function rowOf(key: string, item: UnfinishedItem): Omit<ContentRow, 'origin' | 'draft'> {
  const { kind, id } = item;
  const { reviewBy, owner } = (item.upkeep ?? {}) as Record<string, unknown>;
  const unverified = isUnverified(item);
  return { key, kind, id, item, reviewBy: wordsOf(reviewBy), owner: wordsOf(owner), unverified };
}

const wordsOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** A menu path or a number that nobody has checked; without a source there is nothing to check. */
function isUnverified(item: UnfinishedItem): boolean {
  if (item.kind === 'hotline') return !item.verifiedOn;
  return item.kind === 'script' && !item.pathVerifiedOn;
}

/** The order in which trainers look for things, not that of the alphabet. */
export const KIND_ORDER: readonly ItemKind[] = [
  'need',
  'script',
  'fraud',
  'term',
  'saying',
  'action',
  'hotline',
  'case',
  'practice',
  'signal',
  'concept',
  'draft-rule',
  'desk',
  'regional-words',
  'topic',
  'fraud-type',
];

const place = new Map(KIND_ORDER.map((kind, index) => [kind, index]));
const byKindAndId = (a: ContentRow, b: ContentRow) =>
  (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

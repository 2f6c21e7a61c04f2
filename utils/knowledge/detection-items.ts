import type { Item, ItemOf } from '@/utils/contract/pack';
import type { DetectionItems } from '@/utils/detection/rules';

/** Concepts of these names are about what agents write, and no concern of detection. */
const OF_DRAFTS = 'draft-';

/** The kinds of content that detection reads, and no other. */
export const DETECTION_KINDS = ['concept', 'signal', 'saying', 'topic', 'script'] as const;

/** Sorts content into what detection is made from; other kinds are left out. */
export function detectionItems(items: readonly Item[]) {
  const of = <K extends (typeof DETECTION_KINDS)[number]>(kind: K) =>
    items.filter((item): item is ItemOf<K> => item.kind === kind);
  return {
    concepts: of('concept').filter(({ id }) => !id.startsWith(OF_DRAFTS)),
    signals: of('signal'),
    sayings: of('saying'),
    topics: of('topic'),
    scripts: of('script'),
  } satisfies DetectionItems;
}

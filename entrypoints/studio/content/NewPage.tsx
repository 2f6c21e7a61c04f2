import { useMemo } from 'react';
import { NewItemForm } from '@/components/studio/content/NewItemForm';
import { localDay } from '@/utils/care/local-day';
import type { ItemRef } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { drafts } from '@/utils/storage/studio';
import { contentRows } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import { newItem } from '@/utils/studio/new-item';
import type { StudioViewProps } from '../studio-view';

/** A new item begins as a draft, so that it is found again whatever happens. */
export function NewPage({ studio, language, open, say }: StudioViewProps) {
  const taken = useMemo(() => new Set(contentRows(studio).map(({ key }) => key)), [studio]);
  const make = async (item: ItemRef) => {
    const empty = newItem(item, studioText(language, 'new.source'), localDay(Date.now()));
    const draft = { ...item, item: empty, base: null, updatedAt: Date.now() };
    const saved = await drafts.save([draft]);
    if (saved.ok) open('content', itemKey(item));
    else say(studioText(language, `problem.${saved.problem.kind}`), true);
  };
  return (
    <NewItemForm isTaken={(item) => taken.has(itemKey(item))} onMake={(item) => void make(item)} />
  );
}

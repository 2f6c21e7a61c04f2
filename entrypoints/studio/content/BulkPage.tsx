import { useMemo } from 'react';
import { BulkEdit } from '@/components/studio/bulk/BulkEdit';
import { localDay } from '@/utils/care/local-day';
import type { ItemKind } from '@/utils/contract/pack';
import type { ItemDraft, UnfinishedItem } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { drafts } from '@/utils/storage/studio';
import type { ContentRow } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import { nameItem } from '@/utils/studio/name-item';
import { stampEdit } from '@/utils/studio/stamp-edit';
import type { StudioViewProps } from '../studio-view';

interface BulkPageProps extends StudioViewProps {
  rows: readonly ContentRow[];
  onBack(): void;
}

/** One change to all the items that were found; each becomes a draft. */
export function BulkPage({ rows, studio, language, say, onBack }: BulkPageProps) {
  const items = useMemo(() => rows.map(({ item }) => item), [rows]);
  const tags = useMemo(() => {
    const of = (kind: ItemKind) =>
      studio.items
        .filter((item) => item.kind === kind)
        .map((item) => ({
          id: item.id,
          name: nameItem(item as unknown as UnfinishedItem, language),
        }));
    return { needs: of('need'), topics: of('topic'), fraudTypes: of('fraud-type') };
  }, [studio.items, language]);

  const keep = async (changed: readonly UnfinishedItem[]) => {
    const inForce = new Map(studio.items.map((item) => [itemKey(item), item]));
    const before = new Map(studio.drafts.map((draft) => [itemKey(draft), draft]));
    const today = localDay(Date.now());
    const rowsToKeep = changed.map((item): ItemDraft => {
      const key = itemKey(item);
      const base = inForce.get(key) ?? null;
      return {
        ...before.get(key),
        kind: item.kind,
        id: item.id,
        item: stampEdit(item, base, today) ?? item,
        base: before.get(key)?.base ?? base,
        updatedAt: Date.now(),
      };
    });
    const saved = await drafts.save(rowsToKeep);
    if (!saved.ok) return say(studioText(language, `problem.${saved.problem.kind}`), true);
    say(studioText(language, 'bulk.kept', { count: changed.length }));
    onBack();
  };
  return <BulkEdit items={items} tags={tags} onKeep={(all) => void keep(all)} onBack={onBack} />;
}

import { useMemo } from 'react';
import { ContentList } from '@/components/studio/content/ContentList';
import { localDay } from '@/utils/care/local-day';
import { contentRows } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import type { StudioViewProps } from '../studio-view';

/** All content. */
export function ContentPage({ studio, open }: StudioViewProps) {
  const rows = useMemo(() => contentRows(studio), [studio]);
  return (
    <ContentList
      rows={rows}
      today={localDay(Date.now())}
      onOpen={(item) => open('content', itemKey(item))}
    />
  );
}

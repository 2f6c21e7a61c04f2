import { useMemo, useState } from 'react';
import { ContentList } from '@/components/studio/content/ContentList';
import { localDay } from '@/utils/care/local-day';
import type { ItemKind } from '@/utils/contract/pack';
import type { ItemRef } from '@/utils/contract/studio';
import { type ContentRow, contentRows, KIND_ORDER } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import type { StudioViewProps } from '../studio-view';
import { BulkPage } from './BulkPage';
import { EditPage } from './EditPage';
import { NewPage } from './NewPage';

/** All content; one item in its form; a new one. */
export function ContentPage(props: StudioViewProps) {
  const item = refOf(props.path);
  if (item)
    return <EditPage key={itemKey(item)} {...props} item={item} at={props.path.split('/')[2]} />;
  return props.path === 'new' ? <NewPage {...props} /> : <ListPage {...props} />;
}

/** The list, and one change to all that it shows. */
function ListPage(props: StudioViewProps) {
  const { studio, open } = props;
  const rows = useMemo(() => contentRows(studio), [studio]);
  const [bulk, setBulk] = useState<readonly ContentRow[] | null>(null);
  if (bulk) return <BulkPage {...props} rows={bulk} onBack={() => setBulk(null)} />;
  return (
    <ContentList
      rows={rows}
      today={localDay(Date.now())}
      onOpen={(chosen) => open('content', itemKey(chosen))}
      onNew={() => open('content', 'new')}
      onBulk={(found) => setBulk(found.filter(({ origin }) => origin !== 'taken-away'))}
    />
  );
}

function refOf(path: string): ItemRef | null {
  const [kind, id] = path.split('/');
  const known = KIND_ORDER.find((one): one is ItemKind => one === kind);
  return known && id ? { kind: known, id } : null;
}

import { useMemo, useState } from 'react';
import { CheckBox } from '@/components/panel/settings/CheckBox';
import { Card } from '@/components/shared/Card';
import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, ItemRef, VersionNote } from '@/utils/contract/studio';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { itemKey } from '@/utils/studio/item-key';
import { useGrowing } from '../content/use-growing';
import { useStudioText } from '../use-studio-text';
import { DraftRow } from './DraftRow';
import { PublishForm } from './PublishForm';

interface DraftListProps {
  drafts: readonly ItemDraft[];
  items: readonly Item[];
  author: string;
  onAuthor(author: string): void;
  /** False: it was refused, and said why. */
  onPublish(drafts: readonly ItemDraft[], note: VersionNote): Promise<boolean>;
  onOpen(item: ItemRef): void;
}

/** The changes that wait; all that are complete are chosen until somebody leaves one out. */
export function DraftList(props: DraftListProps) {
  const { drafts, items, author, onAuthor, onPublish, onOpen } = props;
  const { text } = useStudioText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const inForce = useMemo(() => new Map(items.map((item) => [itemKey(item), item])), [items]);
  const finished = useMemo(() => new Set(drafts.filter(isFinished).map(itemKey)), [drafts]);
  const { count, end } = useGrowing(drafts);
  const chosen = drafts.filter((draft) => {
    const key = itemKey(draft);
    return finished.has(key) && !left.has(key);
  });
  const take = (keys: Iterable<string>, taken: boolean) => {
    const next = new Set(left);
    for (const key of keys) taken ? next.delete(key) : next.add(key);
    setLeft(next);
  };
  return (
    <Card title={text('publish.drafts')}>
      {drafts.length === 0 && <p className="text-soft">{text('publish.none')}</p>}
      {finished.size > 1 && (
        <CheckBox
          label={text('publish.all')}
          checked={chosen.length === finished.size}
          onChange={(taken) => take(finished, taken)}
        />
      )}
      <ul className="grid gap-2">
        {drafts.slice(0, count).map((draft) => {
          const key = itemKey(draft);
          return (
            <DraftRow
              key={key}
              draft={draft}
              inForce={inForce.get(key) ?? null}
              taken={!left.has(key)}
              finished={finished.has(key)}
              onTake={(taken) => take([key], taken)}
              onOpen={onOpen}
            />
          );
        })}
      </ul>
      {count < drafts.length && <div ref={end} className="h-px" />}
      {drafts.length > 0 && (
        <PublishForm
          author={author}
          onAuthor={onAuthor}
          count={chosen.length}
          onPublish={(note) => onPublish(chosen, note)}
        />
      )}
    </Card>
  );
}

const isFinished = ({ item }: ItemDraft) => item === null || checkItem(item).ok;

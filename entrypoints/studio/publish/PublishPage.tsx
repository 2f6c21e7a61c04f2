import { useEffect, useMemo, useState } from 'react';
import { DraftList } from '@/components/studio/publish/DraftList';
import { OverdueList } from '@/components/studio/publish/OverdueList';
import { VersionList } from '@/components/studio/publish/VersionList';
import { localDay } from '@/utils/care/local-day';
import type { ItemRef, Version, VersionNote } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { versions as store } from '@/utils/storage/studio';
import { keepStudioAuthor, loadStudioAuthor } from '@/utils/storage/studio-author';
import type { PublishResult } from '@/utils/storage/version-store';
import { contentRows } from '@/utils/studio/content-rows';
import { isInState } from '@/utils/studio/find-rows';
import { itemKey } from '@/utils/studio/item-key';
import type { StudioViewProps } from '../studio-view';
import { readChanges } from './read-changes';

/** Changes that wait, versions that were published, and what is overdue. */
export function PublishPage({ studio, language, open, say }: StudioViewProps) {
  const [history, setHistory] = useState<readonly Version[]>([]);
  const [author, setAuthor] = useState('');
  const { items, defaults, drafts } = studio;
  useEffect(() => void loadStudioAuthor().then(setAuthor), []);
  // With every version other items are in force.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    void store.history().then((read) => read.ok && setHistory(read.versions));
  }, [items]);
  const today = localDay(Date.now());
  const overdue = useMemo(
    () => contentRows(studio).filter((row) => isInState(row, 'overdue', today)),
    [studio, today],
  );
  const openItem = (item: ItemRef) => open('content', itemKey(item));

  const tell = (result: PublishResult, done: 'publish.done' | 'publish.rolledBack'): boolean => {
    if (result.ok) say(studioText(language, done, { number: result.version.number }));
    else say(studioText(language, `problem.${result.problem.kind}`), true);
    return result.ok;
  };
  const publish = async (chosen: typeof drafts, note: VersionNote) => {
    void keepStudioAuthor(author);
    return tell(await store.publish(chosen, note), 'publish.done');
  };
  const rollBack = async (number: number) => {
    if (author.trim() === '') return say(studioText(language, 'publish.noAuthor'), true);
    tell(await store.rollBack(number, { author, reviewer: null, notes: '' }), 'publish.rolledBack');
  };
  return (
    <div className="mx-auto grid w-full max-w-[60rem] gap-4">
      <DraftList
        drafts={drafts}
        items={items}
        author={author}
        onAuthor={setAuthor}
        onPublish={publish}
        onOpen={openItem}
      />
      <OverdueList rows={overdue} onOpen={openItem} />
      <VersionList
        versions={history}
        onRollBack={(number) => void rollBack(number)}
        readChanges={(version) => readChanges(version, defaults)}
      />
    </div>
  );
}

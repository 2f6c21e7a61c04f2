import { useCallback, useMemo } from 'react';
import { TRY_TABS, TryView } from '@/components/studio/try/TryView';
import type { TryTools } from '@/components/studio/try/try-tools';
import type { Item } from '@/utils/contract/pack';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { ourCases } from '@/utils/storage/studio';
import { itemKey } from '@/utils/studio/item-key';
import { isDetected } from '@/utils/studio/try/build-assess';
import { withDrafts } from '@/utils/studio/with-drafts';
import { finishedDrafts } from '../finished-drafts';
import { saveFile } from '../save-file';
import type { StudioViewProps } from '../studio-view';
import { useInbox } from '../use-inbox';
import { useAssess } from './use-assess';
import { useOurCases } from './use-our-cases';

/** Changes tried on conversations and replies, before anybody else sees them. */
export function TryPage({ studio, settings, path, open, say }: StudioViewProps) {
  const { items, drafts } = studio;
  const finished = useMemo(() => finishedDrafts(drafts), [drafts]);
  const drafted = useMemo(
    () => (finished.length > 0 ? withDrafts(items, finished) : items),
    [items, finished],
  );
  const changesFinding = finished.some(isDetected);
  const assess = useAssess({
    published: items,
    drafted: changesFinding ? drafted : items,
    ageThreshold: settings.ageThreshold,
  });
  const cases = useOurCases();
  const { reports, remove } = useInbox();
  const loadCheck = useCallback(() => loadBoth(items, drafted), [items, drafted]);
  const knowledge = useMemo(() => createKnowledge(drafted), [drafted]);
  const tools: TryTools = {
    knowledge,
    unfinished: drafts.length - finished.length,
    assess,
    loadCheck,
    cases,
    keepCases: async (kept) => (await ourCases.save(kept)).ok,
    removeCases: async (ids) => (await ourCases.remove(ids)).ok,
    reports,
    removeReport: remove,
    download: saveFile,
    newId: () => crypto.randomUUID(),
    openItem: (item) => open('content', itemKey(item)),
    say,
  };
  const tab = TRY_TABS.find((one) => one === path) ?? 'conversation';
  return <TryView tab={tab} tools={tools} onTab={(next) => open('try', next)} />;
}

/** The check of replies is brought when the first one is tried. */
async function loadBoth(published: readonly Item[], drafted: readonly Item[]) {
  const { buildDraftCheck } = await import('@/utils/studio/try/build-draft-check');
  const before = await buildDraftCheck(published);
  return { before, after: drafted === published ? before : await buildDraftCheck(drafted) };
}

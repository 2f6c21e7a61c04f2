import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, Override } from '@/utils/contract/studio';
import { content } from '@/utils/storage/content';
import { onContentChanged } from '@/utils/storage/content-changes';
import { drafts as draftStore } from '@/utils/storage/studio';

/** The content and what is being changed of it. */
export interface StudioContent {
  /** In force now, as every agent has it. */
  items: readonly Item[];
  /** As installed, before anything the trainers changed. */
  defaults: readonly Item[];
  overrides: readonly Override[];
  packVersion: string | null;
  /** Not published yet. */
  drafts: readonly ItemDraft[];
}

export type LoadedStudio =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; studio: StudioContent };

type Content = Omit<StudioContent, 'drafts'>;

/** All of it, kept up to date whichever window changes it. */
export function useStudioContent(): LoadedStudio {
  const [loaded, setLoaded] = useState<Content | 'failed' | null>(null);
  const [drafts, setDrafts] = useState<readonly ItemDraft[] | null>(null);
  const load = useCallback(async () => {
    const { items, defaults, overrides, packVersion } = await content.loadLayers();
    setLoaded(items.length > 0 ? { items, defaults, overrides, packVersion } : 'failed');
  }, []);
  useEffect(() => {
    void load();
    return onContentChanged(() => void load());
  }, [load]);
  useEffect(() => draftStore.watch(setDrafts), []);
  return useMemo(() => {
    if (loaded === 'failed') return { kind: 'failed' };
    if (!loaded || !drafts) return { kind: 'loading' };
    return { kind: 'ready', studio: { ...loaded, drafts } };
  }, [loaded, drafts]);
}

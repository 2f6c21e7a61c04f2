import { useCallback, useEffect, useRef, useState } from 'react';
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

/** All of it, kept up to date whichever window changes it. */
export function useStudioContent(): { loaded: LoadedStudio; reread(): void } {
  const [loaded, setLoaded] = useState<LoadedStudio>({ kind: 'loading' });
  const again = useRef(() => {});
  useEffect(() => {
    const { reread, stop } = watchStudio(setLoaded);
    again.current = reread;
    return stop;
  }, []);
  const reread = useCallback(() => again.current(), []);
  return { loaded, reread };
}

/** Tells at once what there is and whatever becomes of it. */
function watchStudio(tell: (loaded: LoadedStudio) => void): { reread(): void; stop(): void } {
  let drafts: readonly ItemDraft[] | null = null;
  let layers: Omit<StudioContent, 'drafts'> | null = null;
  let newestRead = 0;
  let reading = false;
  let stopped = false;

  const show = () => {
    if (!layers || !drafts) return;
    tell(
      layers.items.length > 0
        ? { kind: 'ready', studio: { ...layers, drafts } }
        : { kind: 'failed' },
    );
  };
  const read = async () => {
    newestRead += 1;
    const thisRead = newestRead;
    reading = true;
    const { items, defaults, overrides, packVersion } = await content.loadLayers();
    if (thisRead !== newestRead || stopped) return;
    reading = false;
    layers = { items, defaults, overrides, packVersion };
    show();
  };
  const takeDrafts = (next: readonly ItemDraft[]) => {
    const removed = drafts !== null && next.length < drafts.length;
    drafts = next;
    // A draft that is gone may have been published: to be shown only together with what is in force
    // since, or the trainer would see the sentence of before for a moment, and could give that out.
    if (removed) void read();
    else if (!reading) show();
  };

  void read();
  const leaveContent = onContentChanged(() => void read());
  const leaveDrafts = draftStore.watch(takeDrafts);
  return {
    reread: () => void read(),
    stop() {
      stopped = true;
      leaveContent();
      leaveDrafts();
    },
  };
}

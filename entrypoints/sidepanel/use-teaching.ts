import { useEffect, useMemo, useState } from 'react';
import type { TeachingTools } from '@/components/panel/reading/teaching-tools';
import type { TaughtAdapter } from '@/utils/contract/teaching';
import { requestFrameOrigin } from '@/utils/granted-origins';
import { sendMessage } from '@/utils/messaging';
import { getDeskState, watchSession } from '@/utils/storage/session';
import {
  loadTaughtAdapters,
  onTaughtAdaptersChanged,
  removeTaughtAdapter,
  saveTaughtAdapter,
} from '@/utils/storage/taught-adapters';
import { download } from './download';
import { useActiveTab } from './use-active-tab';

/** Reading the page in view, teaching it, and the adapters that were taught. */
export function useTeaching(): TeachingTools {
  const tabId = useActiveTab();
  const [desk, setDesk] = useState<string | null>(null);
  const [revision, setRevision] = useState(0);
  const [taught, setTaught] = useState<readonly TaughtAdapter[]>([]);

  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const now = tabId === null ? null : await getDeskState(tabId);
      if (stopped) return;
      setDesk(now?.origin ?? null);
      setRevision((before) => before + 1);
    };
    void look();
    const stop = watchSession(() => void look());
    return () => {
      stopped = true;
      stop();
    };
  }, [tabId]);

  useEffect(() => {
    const load = () => void loadTaughtAdapters().then(setTaught);
    load();
    return onTaughtAdaptersChanged(load);
  }, []);

  const acts = useMemo(() => actsOn(tabId), [tabId]);
  return { desk, revision, taught, ...acts };
}

type Acts = Omit<TeachingTools, 'desk' | 'revision' | 'taught'>;

function actsOn(tabId: number | null): Acts {
  return {
    read: async () => (tabId === null ? null : sendMessage('readConversation', { tabId })),
    startPicker: async () =>
      tabId === null
        ? { ok: false as const, reason: 'desk-gone' as const }
        : sendMessage('startPicker', { tabId }),
    allow: requestFrameOrigin,
    save: async (entry) => {
      const saved = await saveTaughtAdapter(entry);
      return saved.ok ? { ok: true } : { ok: false, problems: [saved.problem.detail] };
    },
    remove: async ({ origin, adapter }) => (await removeTaughtAdapter(origin, adapter.id)).ok,
    test: async (adapter) =>
      tabId === null
        ? { ok: false as const, reason: 'desk-gone' as const }
        : sendMessage('testAdapter', { tabId, adapter }),
    // Only who edits needs the library that knows the notation.
    write: async (adapter) => (await source()).adapterText(adapter),
    parse: async (id, text) => (await source()).readAdapterText(id, text),
    download: (name, text) => download(name, text, 'application/yaml'),
  };
}

const source = () => import('@/utils/knowledge/adapter-source');

import { useEffect, useState } from 'react';
import type { UpdatesTools } from '@/components/panel/updates/UpdatesCard';
import { type UnseenChanges, unseenChanges } from '@/utils/guidance/unseen-changes';
import { onContentChanged } from '@/utils/storage/content-changes';
import { keepSeenVersion, loadSeenVersion } from '@/utils/storage/seen-version';
import { versions } from '@/utils/storage/studio';

/** What trainers published since the agent last looked. */
export function useUpdates(): UpdatesTools | undefined {
  const [unseen, setUnseen] = useState<UnseenChanges | null>(null);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const [read, seen] = await Promise.all([versions.history(), loadSeenVersion()]);
      if (!read.ok || stopped) return;
      // Whoever opens the panel for the first time has seen all that there is.
      if (seen === null) await keepSeenVersion(read.versions[0]?.number ?? 0);
      setUnseen(unseenChanges(read.versions, seen));
    };
    void look();
    const stop = onContentChanged(() => void look());
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  if (!unseen) return undefined;
  const onSeen = () => {
    setUnseen(null);
    void keepSeenVersion(unseen.number);
  };
  return { items: unseen.items, onSeen };
}

import { useCallback, useEffect, useState } from 'react';
import type { InboxRow } from '@/utils/contract/ledger';
import { inbox } from '@/utils/storage/ledger';

/** What agents of this browser called "not right" and released; the newest first. */
export function useReports() {
  const [reports, setReports] = useState<readonly InboxRow[]>([]);
  const read = useCallback(async () => {
    const listed = await inbox.list();
    if (!listed.ok) return;
    const told = listed.rows.filter(({ notRight }) => notRight !== undefined);
    setReports(told.sort((a, b) => (a.on < b.on ? 1 : -1)));
  }, []);
  useEffect(() => void read(), [read]);
  const removeReport = async (id: string) => {
    const { ok } = await inbox.remove(id);
    await read();
    return ok;
  };
  return { reports, removeReport };
}

import { useEffect, useMemo, useState } from 'react';
import type { InboxRow } from '@/utils/contract/ledger';
import { inbox } from '@/utils/storage/ledger';

const remove = async (id: string) => (await inbox.remove(id)).ok;

/** What agents of this browser released for the trainers, the newest first, kept up to date. */
export function useInbox() {
  const [rows, setRows] = useState<readonly InboxRow[]>([]);
  useEffect(() => inbox.watch((read) => setRows(read.sort((a, b) => (a.on < b.on ? 1 : -1)))), []);
  return useMemo(
    () => ({
      /** Called "not right". */
      reports: rows.filter(({ notRight }) => notRight !== undefined),
      /** Called helpful. */
      sentences: rows.filter(({ notRight }) => notRight === undefined),
      remove,
    }),
    [rows],
  );
}

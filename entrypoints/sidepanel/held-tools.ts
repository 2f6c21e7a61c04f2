import { useEffect, useMemo, useState } from 'react';
import type { HeldTools } from '@/components/panel/held/held-tools';
import { localDay } from '@/utils/care/local-day';
import type { Damage } from '@/utils/contract/damage';
import { MOST_KEEP_HOURS } from '@/utils/contract/ledger';
import { countsFileName, countsFileText, makeCountsFile } from '@/utils/insights/make-counts-file';
import { releasedFileText } from '@/utils/insights/released-file';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isOwnSender } from '@/utils/own-sender';
import { countHeld } from '@/utils/storage/count-held';
import { forgetDamage, loadDamage, onDamageChanged } from '@/utils/storage/damage';
import { dayCounts } from '@/utils/storage/insights';
import { inbox, ledger } from '@/utils/storage/ledger';
import { ownDatabase } from '@/utils/storage/own-database';
import { loadSearchMemory } from '@/utils/storage/search-memory';
import { download } from './download';

/** What is read of the ledger is a count of days alone; nothing of it is forgotten by that. */
const COUNTS: HeldTools['counts'] = {
  async read() {
    const now = Date.now();
    const today = localDay(now);
    const [counted, owed, memory] = await Promise.all([
      dayCounts.read(today),
      ledger.read(now, MOST_KEEP_HOURS),
      loadSearchMemory(),
    ]);
    if (!counted.ok) return null;
    const entries = owed.ok ? owed.entries : [];
    return makeCountsFile({ counts: counted.counts, missing: memory.missing, entries, today });
  },
  save: (file) => download(countsFileName(file), countsFileText(file), 'application/json'),
};

const WORDS: HeldTools['words'] = {
  async read() {
    const listed = await inbox.list();
    return listed.ok ? listed.rows : [];
  },
  save: (rows) =>
    download(
      `carecue-words-${localDay(Date.now())}.json`,
      releasedFileText(rows),
      'application/json',
    ),
};

const ACTS: Omit<HeldTools, 'damage'> = {
  count: async () => countHeld(ownDatabase, await sendMessage('tellHeldTexts', undefined)),
  erase: () => sendMessage('eraseEverything', undefined),
  forgetDamage: () => void forgetDamage(),
  counts: COUNTS,
  words: WORDS,
};

/** What the panel can tell of all that is held, and of what happened to it. */
export function useHeld(): HeldTools {
  const [damage, setDamage] = useState<Damage | null>(null);
  useEffect(() => {
    void loadDamage().then(setDamage);
    return onDamageChanged(setDamage);
  }, []);
  return useMemo(() => ({ ...ACTS, damage }), [damage]);
}

/** What the page shows is not there any more, whoever erased it. */
export function startAnewWhenErased(): void {
  onMessage('everythingErased', ({ sender }) => {
    if (isOwnSender(sender)) location.reload();
  });
}

import { useEffect, useMemo, useState } from 'react';
import { InsightsView } from '@/components/studio/insights/InsightsView';
import type { InsightsTools } from '@/components/studio/insights/insights-tools';
import { SentenceCard } from '@/components/studio/insights/SentenceCard';
import { localDay } from '@/utils/care/local-day';
import type { Count, KeptCountsFile, MissingWords } from '@/utils/contract/insights';
import { MOST_KEEP_HOURS } from '@/utils/contract/ledger';
import { combineFiles, fileOfEachAgent, ownDays } from '@/utils/insights/combine-files';
import { makeCountsFile } from '@/utils/insights/make-counts-file';
import { countFiles, dayCounts, sweepCounts } from '@/utils/storage/insights';
import { ledger } from '@/utils/storage/ledger';
import { EMPTY_LEDGER, type Ledger } from '@/utils/storage/ledger-store';
import { loadSearchMemory, onSearchMemoryChanged } from '@/utils/storage/search-memory';
import { itemKey } from '@/utils/studio/item-key';
import type { StudioViewProps } from '../studio-view';
import { bringInCounts } from './bring-in';
import { useSentences } from './use-sentences';

/** What agents dismiss, look for in vain, leave or pass over; and the sentences that helped them. */
export function InsightsPage(props: StudioViewProps) {
  const { studio, say } = props;
  const sentences = useSentences(props);
  const [today] = useState(() => localDay(Date.now()));
  const own = useOwnCounts(today);
  const files = useCountFiles(today);
  const items = useMemo(
    () => new Map(studio.items.map((item) => [itemKey(item), item])),
    [studio.items],
  );
  const tools = useMemo((): InsightsTools | null => {
    if (!own || !files) return null;
    const agents = fileOfEachAgent(files);
    return {
      own,
      agents: agents.length,
      combined: combineFiles(agents),
      files: files.length,
      bringIn: (chosen) => bringInCounts(chosen, files, today),
      forget: async () => (await countFiles.remove(files.map(({ hash }) => hash))).ok,
    };
  }, [own, files, today]);
  if (!tools) return null;
  return (
    <div className="mx-auto grid w-full max-w-[60rem] gap-4">
      <InsightsView tools={tools} items={items} today={today} say={say} />
      <SentenceCard tools={sentences} say={say} />
    </div>
  );
}

/** This browser's own, as they are counted. */
function useOwnCounts(today: string) {
  const [counts, setCounts] = useState<readonly Count[] | null>(null);
  const [owed, setOwed] = useState<Ledger>(EMPTY_LEDGER);
  const [missing, setMissing] = useState<readonly MissingWords[]>([]);
  useEffect(() => dayCounts.watch(today, setCounts), [today]);
  useEffect(() => ledger.watch(MOST_KEEP_HOURS, setOwed), []);
  useEffect(() => {
    void loadSearchMemory().then((memory) => setMissing(memory.missing));
    return onSearchMemoryChanged((memory) => setMissing(memory.missing));
  }, []);
  return useMemo(() => {
    if (!counts) return null;
    const { entries } = owed;
    return ownDays({ ...makeCountsFile({ counts, missing, entries, today }), today });
  }, [counts, missing, owed, today]);
}

function useCountFiles(today: string): readonly KeptCountsFile[] | null {
  const [files, setFiles] = useState<readonly KeptCountsFile[] | null>(null);
  useEffect(() => {
    void sweepCounts();
    return countFiles.watch(today, setFiles);
  }, [today]);
  return files;
}

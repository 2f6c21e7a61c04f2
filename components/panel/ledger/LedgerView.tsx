import { useText } from '@/components/shared/use-text';
import { localDay } from '@/utils/care/local-day';
import { COUNTED } from '@/utils/contract/ledger';
import type { CareTools } from '../care/care-tools';
import { EmptyState } from '../EmptyState';
import { EntryCard } from './EntryCard';

interface LedgerViewProps {
  tools: CareTools;
  keepHours: number;
  say(text: string, failed?: boolean): void;
}

/** All that is still owed, the first that is due first; and what was written into the desk. */
export function LedgerView({ tools, keepHours, say }: LedgerViewProps) {
  const { text } = useText();
  const { entries, counts, now } = tools;
  const month = localDay(now).slice(0, 7);
  const counted = COUNTED.flatMap((kind) => {
    const row = counts.find((one) => one.kind === kind && one.month === month);
    return row ? [text(`ledger.count.${kind}`, { count: row.count })] : [];
  });
  return (
    <div className="grid gap-4">
      {entries.length === 0 ? (
        <EmptyState title={text('ledger.none')} help={text('ledger.noneHelp')} />
      ) : (
        <ul className="grid gap-2">
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryCard entry={entry} tools={tools} say={say} />
            </li>
          ))}
        </ul>
      )}
      {counted.length > 0 && (
        <section aria-label={text('ledger.counts')} className="grid gap-1">
          <h2 className="text-sm font-semibold text-soft">{text('ledger.counts')}</h2>
          <p>{counted.join(' · ')}</p>
        </section>
      )}
      <p className="text-sm text-soft">{text('ledger.kept', { hours: keepHours })}</p>
    </div>
  );
}

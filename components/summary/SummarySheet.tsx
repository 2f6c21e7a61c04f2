import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { WrittenSummary } from '@/utils/contract/summary';

interface SummarySheetProps {
  summary: WrittenSummary;
  /** What came of copying; null: it was not tried. */
  copied: boolean | null;
  onPrint(): void;
  onCopy(): void;
}

/** The steps for the customer in large type; what is for the agent alone is not printed. */
export function SummarySheet({ summary, copied, onPrint, onCopy }: SummarySheetProps) {
  const { text } = useText();
  return (
    <div className="mx-auto grid max-w-[44rem] gap-6 p-6 print:max-w-none print:p-0">
      <div className="grid gap-2 print:hidden">
        <Actions>
          <Button look="go" onClick={onPrint}>
            {text('summary.print')}
          </Button>
          <Button onClick={onCopy}>{text('summary.copy')}</Button>
        </Actions>
        <p role="status" className="min-h-6">
          {copied !== null && text(copied ? 'summary.copied' : 'summary.notCopied')}
        </p>
      </div>
      <main lang={summary.language} className="grid gap-6 text-step print:text-[20pt]">
        <h1 className="text-[1.25em] font-semibold">{summary.title}</h1>
        <ol className="grid list-decimal gap-4 pl-[1.5em]">
          {summary.steps.map(({ say, where }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps never move, and two may say the same.
            <li key={index} className="break-inside-avoid pl-1">
              <p className="font-semibold">{say}</p>
              {where && <p>{where}</p>}
            </li>
          ))}
        </ol>
        <div className="grid gap-2 break-inside-avoid border-t-2 border-edge pt-4">
          {summary.reminders.map((reminder, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the reminders never move.
            <p key={index}>{reminder}</p>
          ))}
        </div>
      </main>
    </div>
  );
}

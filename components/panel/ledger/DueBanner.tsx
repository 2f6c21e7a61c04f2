import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import { isDue } from '@/utils/care/ledger-rules';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { CareTools } from '../care/care-tools';
import { Secondary } from '../more/Secondary';
import type { PanelProps } from '../panel-props';
import { usePanel } from '../use-panel';
import { useEntryActs } from './use-entry-acts';
import { useTicketLabel } from './use-ticket-label';

interface DueBannerProps {
  tools: CareTools | undefined;
  draft: PanelProps['draft'];
  say(text: string, failed?: boolean): void;
}

/** The first thing that is due: what was promised, and whether it is done or comes again. */
export function DueBanner({ tools, ...props }: DueBannerProps) {
  return tools ? <FirstDue {...props} tools={tools} /> : null;
}

function FirstDue({ tools, draft, say }: DueBannerProps & { tools: CareTools }) {
  const { text } = useText();
  const { more } = usePanel();
  const ticketOf = useTicketLabel();
  const { done, putOff } = useEntryActs(tools, say);
  const due = tools.entries.find((entry) => isDue(entry, tools.now));
  useKeys(
    due
      ? {
          d: { does: text('ledger.done'), run: () => void done(due) },
          u: { does: text('ledger.later'), run: () => void putOff(due, 10) },
        }
      : {},
  );
  if (!due) return null;
  return (
    <section
      aria-label={text('ledger.due')}
      className="grid gap-1.5 border-b border-gate-line bg-gate-soft px-3.5 py-2"
    >
      <p role="alert" key={due.id} className="leading-snug [overflow-wrap:anywhere]">
        <strong className="font-semibold text-gate">
          {text('ledger.due')} · {text(`ledger.kind.${due.kind}`)}
        </strong>{' '}
        {wordsOf(due)}
      </p>
      <Actions>
        {/* Beside the button of the reply being written, this one has its key, and "More". */}
        {(!draft?.findings.length || more) && (
          <Button shortcut="D" onClick={() => void done(due)}>
            {text('ledger.done')}
          </Button>
        )}
        <Secondary>
          <Button look="quiet" shortcut="U" onClick={() => void putOff(due, 10)}>
            {text('ledger.later')}
          </Button>
        </Secondary>
      </Actions>
    </section>
  );

  function wordsOf(entry: LedgerEntry): string {
    const ticket = ticketOf(entry);
    return entry.words ? `${entry.words} · ${ticket}` : ticket;
  }
}

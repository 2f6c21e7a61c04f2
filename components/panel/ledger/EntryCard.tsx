import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { isDue } from '@/utils/care/ledger-rules';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { CareTools } from '../care/care-tools';
import { dayAndTime } from '../care/times';
import { useEntryActs } from './use-entry-acts';
import { useTicketLabel } from './use-ticket-label';

interface EntryCardProps {
  entry: LedgerEntry;
  tools: CareTools;
  say(text: string, failed?: boolean): void;
}

const DAY = 24 * 60;

/** One thing that is owed: when, what, whose it is, and what can be done about it. */
export function EntryCard({ entry, tools, say }: EntryCardProps) {
  const { text, language } = useText();
  const { done, takenUp, putOff } = useEntryActs(tools, say);
  const ticketOf = useTicketLabel();
  const { kind, words, owner, status, dueAt, address } = entry;
  const due = isDue(entry, tools.now);
  const feedback = kind === 'feedback';
  const about = words || ticketOf(entry);
  return (
    <Card
      title={text(`ledger.kind.${kind}`)}
      tone={due ? 'gate' : 'plain'}
      aside={
        <span className="text-sm">
          {due && <strong className="font-semibold text-gate">{text('ledger.due')} · </strong>}
          {dayAndTime(dueAt, language)}
        </span>
      }
    >
      <p className="[overflow-wrap:anywhere]">{about}</p>
      {feedback && (
        <p className="text-sm text-soft">
          {owner && `${text('ledger.owner', { owner })} · `}
          {text(`ledger.status.${status}`)}
        </p>
      )}
      <Actions>
        <Button about={about} onClick={() => void done(entry)}>
          {text(feedback ? 'ledger.answered' : 'ledger.done')}
        </Button>
        {feedback && status === 'waiting' && (
          <Button about={about} onClick={() => void takenUp(entry)}>
            {text('ledger.takenUp')}
          </Button>
        )}
        <Button look="quiet" about={about} onClick={() => void putOff(entry, feedback ? DAY : 10)}>
          {text(feedback ? 'ledger.tomorrow' : 'ledger.later')}
        </Button>
        {address && (
          <Button look="quiet" about={about} onClick={() => tools.openTicket(entry)}>
            {text('ledger.openTicket')}
          </Button>
        )}
      </Actions>
    </Card>
  );
}

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { Chips } from '@/components/shared/Chip';
import { NewMark } from '@/components/shared/NewMark';
import { useText } from '@/components/shared/use-text';
import type { NeedFinding } from '@/utils/contract/assessment';
import type { Verdict as VerdictValue } from '@/utils/contract/session';
import { whatHelps } from '@/utils/guidance/suggest';
import { usePanel } from '../use-panel';
import { EvidenceQuote } from './EvidenceQuote';
import { NeedDetails } from './NeedDetails';
import { Verdict } from './Verdict';

interface NeedsCardProps {
  /** Without crisis and fraud, which have their alert; in the order in which they stand. */
  needs: readonly NeedFinding[];
  verdicts: Readonly<Record<string, VerdictValue>>;
  /** Whether `Y` and `N` act here. */
  keys: boolean;
  /** Something else matters now, or calm is wanted: only what helps. */
  brief: boolean;
  /** Whether "Why?" is at hand. */
  why: boolean;
  /** Whether a need came up with the last words. */
  isNew(need: string): boolean;
  onJudge(need: string, verdict: VerdictValue | null): void;
  /** Takes back a need that the agent added. */
  onRemove(need: string): void;
  /** The reasons are asked for, or no longer. */
  onAsk(asking: boolean): void;
}

const MOST_CHIPS = 4;

/**
 * What the customer may need, as what helps. One need is asked about at a time: the first that the
 * agent has not judged. "Why?" opens all of them with all of their evidence.
 */
export function NeedsCard(props: NeedsCardProps) {
  const { needs, verdicts, keys, brief, isNew, onJudge } = props;
  const { text } = useText();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const standing = needs.filter((found) => verdicts[found.need]?.verdict !== 'not-right');
  const asked = standing.find((found) => !verdicts[found.need]);
  const lead = asked ?? standing[0];
  const ask = (now: boolean) => {
    setAsking(now);
    props.onAsk(now);
  };
  const why = (props.why || open) && !asking && (
    <Button
      look="quiet"
      className="-my-1.5 -mr-2 shrink-0"
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      {text(open ? 'needs.less' : 'needs.why')}
    </Button>
  );
  const chips = lead && <NeedChips lead={lead} standing={standing} brief={brief} isNew={isNew} />;
  if (brief && !open && !asking && lead) {
    return (
      <section
        aria-label={text('needs.title')}
        className="flex items-start justify-between gap-2 short:flex-wrap rounded-card border border-line bg-card px-3.5 py-2"
      >
        {chips}
        {why}
      </section>
    );
  }
  return (
    <Card title={text('needs.title')} aside={why}>
      {!open && !lead && <p className="text-soft">{text('needs.noneLeft')}</p>}
      {!open && lead && (
        <>
          {chips}
          {lead.subject === 'other' && <p className="text-soft">{text('needs.other')}</p>}
          <EvidenceQuote evidence={lead.evidence} most={2} />
          {(lead === asked || lead.byHand) && (
            <Asked {...props} found={lead} keys={keys} onAsk={ask} />
          )}
        </>
      )}
      {open && (
        <ul className="grid gap-3">
          {needs.map((found) => (
            <NeedDetails
              key={found.need}
              found={found}
              verdict={verdicts[found.need]}
              keys={keys && found === asked}
              onJudge={(verdict) => onJudge(found.need, verdict)}
              onRemove={() => props.onRemove(found.need)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

type AskedProps = Pick<NeedsCardProps, 'keys' | 'onAsk' | 'onJudge' | 'onRemove'> & {
  found: NeedFinding;
};

/** The one need that is asked about, or that the agent added. */
function Asked({ found, keys, onAsk, onJudge, onRemove }: AskedProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const helps = whatHelps([found], knowledge, MOST_CHIPS).map(content);
  return (
    <Verdict
      key={found.need}
      helps={helps.join(text('list.comma'))}
      verdict={undefined}
      keys={keys}
      onAsk={onAsk}
      onRemove={found.byHand ? () => onRemove(found.need) : undefined}
      onJudge={(verdict) => onJudge(found.need, verdict)}
    />
  );
}

/** What helps: for the need that leads, then faintly for the others, what is new marked behind. */
function NeedChips(props: {
  lead: NeedFinding;
  standing: readonly NeedFinding[];
  brief: boolean;
  isNew(need: string): boolean;
}) {
  const { lead, standing, brief, isNew } = props;
  const { content } = useText();
  const { knowledge } = usePanel();
  const said = new Set<string>();
  const helping = (needs: readonly NeedFinding[]) => {
    const helps = whatHelps(needs, knowledge, MOST_CHIPS).map(content);
    const fresh = helps.filter((help) => !said.has(help));
    for (const help of fresh) said.add(help);
    return fresh;
  };
  const others = standing.filter((found) => found !== lead);
  const row = (needs: readonly NeedFinding[], faint: boolean, mark?: ReactNode) => {
    const texts = helping(needs);
    if (texts.length === 0) return null;
    return (
      <div className="flex items-start gap-1.5">
        {mark}
        <Chips texts={texts} faint={faint} />
      </div>
    );
  };
  return (
    <div className="grid gap-1.5">
      {row([lead], false, isNew(lead.need) && <NewMark />)}
      {!brief &&
        row(
          others.filter(({ need }) => !isNew(need)),
          true,
        )}
      {row(
        others.filter(({ need }) => isNew(need)),
        true,
        <NewMark />,
      )}
    </div>
  );
}

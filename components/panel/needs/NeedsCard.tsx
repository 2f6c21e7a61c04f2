import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { Chips } from '@/components/shared/Chip';
import { useText } from '@/components/shared/use-text';
import type { NeedFinding } from '@/utils/contract/assessment';
import type { Verdict as VerdictValue } from '@/utils/contract/session';
import { leadingNeed, whatHelps } from '@/utils/guidance/suggest';
import { usePanel } from '../use-panel';
import { EvidenceQuote } from './EvidenceQuote';
import { NeedDetails } from './NeedDetails';
import { Verdict } from './Verdict';

interface NeedsCardProps {
  /** Without crisis and fraud, which have their alert. Best first. */
  needs: readonly NeedFinding[];
  verdicts: Readonly<Record<string, VerdictValue>>;
  /** Whether `Y`, `N` and `W` act here. */
  keys: boolean;
  /** A script is running: only what helps, the rest on request. */
  brief: boolean;
  onJudge(need: string, verdict: VerdictValue | null): void;
}

const MOST_CHIPS = 4;

/**
 * What the customer may need, as what helps. One need is asked about at a time: the first that the
 * agent has not judged. "Why?" opens all of them with all of their evidence.
 */
export function NeedsCard({ needs, verdicts, keys, brief, onJudge }: NeedsCardProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const [open, setOpen] = useState(false);
  const standing = needs.filter((found) => verdicts[found.need]?.verdict !== 'not-right');
  const unjudged = standing.filter((found) => !verdicts[found.need]);
  const asked = leadingNeed(unjudged, knowledge);
  const lead = asked ?? leadingNeed(standing, knowledge);
  const helps = lead ? whatHelps([lead], knowledge, MOST_CHIPS).map(content) : [];
  const others = whatHelps(
    standing.filter((found) => found !== lead),
    knowledge,
    MOST_CHIPS,
  )
    .map(content)
    .filter((help) => !helps.includes(help));
  const why = (
    <Button
      look="quiet"
      className="-my-1.5 -mr-2 shrink-0"
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      {text(open ? 'needs.less' : 'needs.why')}
    </Button>
  );
  if (brief && !open && lead) {
    return (
      <section
        aria-label={text('needs.title')}
        className="flex items-center justify-between gap-2 rounded-card border border-line bg-card px-3.5 py-2"
      >
        <Chips texts={helps} />
        {why}
      </section>
    );
  }
  return (
    <Card title={text('needs.title')} aside={why}>
      {!open && !lead && <p className="text-soft">{text('needs.noneLeft')}</p>}
      {!open && lead && (
        <>
          <Chips texts={helps} />
          {others.length > 0 && <Chips texts={others} faint />}
        </>
      )}
      {!open && lead && (
        <>
          {lead.subject === 'other' && <p className="text-soft">{text('needs.other')}</p>}
          <EvidenceQuote evidence={lead.evidence} most={2} />
          {asked && (
            <Verdict
              key={asked.need}
              helps={helps.join(text('list.comma'))}
              verdict={undefined}
              keys={keys}
              onJudge={(verdict) => onJudge(asked.need, verdict)}
            />
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
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

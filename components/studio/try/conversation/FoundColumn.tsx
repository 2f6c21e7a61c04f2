import { Card } from '@/components/shared/Card';
import type { Assessment } from '@/utils/contract/assessment';
import type { Text } from '@/utils/contract/text';
import { titleOf } from '@/utils/knowledge/create-knowledge';
import type { NeedChange } from '@/utils/studio/try/compare-needs';
import type { Tried } from '@/utils/studio/try/tried';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';
import { FoundNeed } from './FoundNeed';
import { MarkedTurns } from './MarkedTurns';

interface FoundColumnProps {
  side: 'before' | 'after';
  found: Assessment;
  /** By need, what the drafts change. */
  changes: ReadonlyMap<string, NeedChange>;
  tried: Tried;
  tools: TryTools;
}

/** All that is found by one of the two, with the words that led there marked. */
export function FoundColumn({ side, found, changes, tried, tools }: FoundColumnProps) {
  const { text, content } = useStudioText();
  const { knowledge } = tools;
  const { needs, topics, fraud } = found;
  const named = (title: Text | null, id: string) => (title ? content(title) : id);
  const evidence = needs.flatMap((need) => need.evidence);
  return (
    <Card title={text(`try.${side}`)}>
      <MarkedTurns tried={tried} evidence={evidence} />
      {needs.length === 0 && <p>{text('try.nothing')}</p>}
      <ul className="grid gap-3">
        {needs.map((need) => (
          <FoundNeed
            key={need.need}
            found={need}
            change={shownOn(side, changes.get(need.need) ?? null)}
            tools={tools}
          />
        ))}
      </ul>
      <dl className="grid gap-1">
        {fraud && (
          <div>
            <dt className="inline font-medium">{text('try.fraud')}: </dt>
            <dd className="inline">
              {fraud.types.map((id) => named(titleOf(knowledge, 'fraud-type', id), id)).join(', ')}
              {` (${text(`try.urgency.${fraud.urgency}`)})`}
              {fraud.gate && ` ${text('try.gate')}`}
            </dd>
          </div>
        )}
        <div>
          <dt className="inline font-medium">{text('try.topics')}: </dt>
          <dd className="inline">
            {topics
              .slice(0, MOST_TOPICS)
              .map((id) => named(titleOf(knowledge, 'topic', id), id))
              .join(', ') || text('try.noTopics')}
          </dd>
        </div>
      </dl>
    </Card>
  );
}

/** Agents are offered no more at once. */
const MOST_TOPICS = 3;

/** What is gone is said where it still stands; everything else where it is new. */
function shownOn(side: 'before' | 'after', change: NeedChange): NeedChange {
  return (change === 'gone') === (side === 'before') ? change : null;
}

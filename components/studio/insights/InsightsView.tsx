import { useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useStudioText } from '../use-studio-text';
import { CountsFiles } from './CountsFiles';
import { InsightLists } from './InsightLists';
import type { InsightsTools } from './insights-tools';
import type { ItemsByName } from './use-item-names';

interface InsightsViewProps {
  tools: InsightsTools;
  items: ItemsByName;
  /** YYYY-MM-DD. */
  today: string;
  say(words: string, failed?: boolean): void;
}

const SOURCES = ['agents', 'own'] as const;

/** What agents dismiss, look for in vain, leave or pass over; agents' figures only where five are together. */
export function InsightsView({ tools, items, today, say }: InsightsViewProps) {
  const { text } = useStudioText();
  const [chosen, setChosen] = useState<(typeof SOURCES)[number]>('agents');
  const { own, combined, agents } = tools;
  const source = combined ? chosen : 'own';
  return (
    <>
      <p className="max-w-[46rem]">{text('insights.intro')}</p>
      <Card title={text('insights.source')}>
        <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
          <legend className="sr-only">{text('insights.source')}</legend>
          {SOURCES.map((one) => (
            <label key={one} className="flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name="counts-source"
                className="size-5 accent-go"
                checked={source === one}
                disabled={one === 'agents' && !combined}
                onChange={() => setChosen(one)}
              />
              {one === 'own' ? text('insights.own') : text('insights.agents', { count: agents })}
            </label>
          ))}
        </fieldset>
        <CountsFiles tools={tools} say={say} />
      </Card>
      <InsightLists
        counted={source === 'agents' && combined ? combined : own}
        {...{ items, today }}
      />
    </>
  );
}

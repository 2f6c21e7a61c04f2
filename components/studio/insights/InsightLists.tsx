import { useText } from '@/components/shared/use-text';
import { NOT_RIGHT_REASONS } from '@/utils/contract/session';
import type { CountedDays } from '@/utils/insights/combine-files';
import { type CueRow, type Figures, figuresOf, type ScriptRow } from '@/utils/insights/figures';
import { useStudioText } from '../use-studio-text';
import type { FigureRow } from './FigureTable';
import { InsightCard } from './InsightCard';
import { type ItemsByName, useItemNames } from './use-item-names';

interface InsightListsProps {
  counted: CountedDays;
  items: ItemsByName;
  /** YYYY-MM-DD. */
  today: string;
}

/** The five things that trainers need to know. */
export function InsightLists({ counted, items, today }: InsightListsProps) {
  const { text } = useStudioText();
  const names = useItemNames(items);
  const figures = figuresOf(counted, today);
  const cueRow = useCueRow(names);
  const scriptRow = useScriptRow(names);
  const chart = (part: keyof Figures) => ({
    title: text(`insights.chart.${part}`),
    section: figures[part],
  });
  return (
    <>
      <InsightCard
        title={text('insights.cues')}
        chart={chart('cues')}
        rows={figures.cues.rows.map(cueRow)}
      />
      <InsightCard
        title={text('insights.searches')}
        chart={chart('searches')}
        rows={counted.missing
          .toSorted((a, b) => b.count - a.count)
          .map(({ text: words, count, lastOn }) => ({
            key: words,
            name: words,
            figures: [text('insights.noted', { count }), text('insights.lastOn', { day: lastOn })],
          }))}
      />
      <InsightCard
        title={text('insights.scripts')}
        chart={chart('scripts')}
        rows={figures.scripts.rows.map(scriptRow)}
      />
      <InsightCard
        title={text('insights.findings')}
        chart={chart('findings')}
        rows={figures.findings.rows.map(({ about, unusual, shown, taken, ignored }) => ({
          ...{ key: about, name: names.link(about), unusual },
          figures: [
            text('insights.ignored', { count: ignored }),
            text('insights.findingTaken', { count: taken }),
            text('insights.shown', { count: shown }),
          ],
        }))}
      />
      <InsightCard
        title={text('insights.waiting')}
        chart={null}
        rows={counted.waiting
          .toSorted((a, b) => (a.since < b.since ? -1 : 1))
          .map(({ since, count }) => ({
            key: since,
            name: text('insights.since', { day: since }),
            figures: [String(count)],
          }))}
      />
    </>
  );
}

type Names = ReturnType<typeof useItemNames>;

function useCueRow(names: Names) {
  const { text } = useStudioText();
  const { text: panelText } = useText();
  return ({ about, unusual, ...row }: CueRow): FigureRow => ({
    ...{ key: about, name: names.link(about), unusual },
    figures: [
      text('insights.dismissed', { count: row.dismissed }),
      text('insights.confirmed', { count: row.confirmed }),
      text('insights.shown', { count: row.shown }),
      ...(row.added > 0 ? [text('insights.added', { count: row.added })] : []),
    ],
    details: row.reasons.flatMap(({ name, count }) => {
      const reason = NOT_RIGHT_REASONS.find((known) => known === name);
      if (!reason) return [];
      const words = text('insights.tally', { name: panelText(`reason.${reason}`), count });
      return [{ words }];
    }),
  });
}

const MOST_STEPS = 4;

function useScriptRow(names: Names) {
  const { text } = useStudioText();
  return ({ about, unusual, started, done, left, steps }: ScriptRow): FigureRow => ({
    ...{ key: about, name: names.link(about), unusual },
    figures: [
      text('insights.left', { count: left }),
      text('insights.done', { count: done }),
      text('insights.started', { count: started }),
    ],
    details: steps.slice(0, MOST_STEPS).map(({ name: id, count }) => {
      const { name, href } = names.step(about, id);
      return { words: text('insights.tally', { name, count }), href };
    }),
  });
}

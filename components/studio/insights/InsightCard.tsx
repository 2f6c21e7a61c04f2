import { Card } from '@/components/shared/Card';
import type { Section } from '@/utils/insights/figures';
import { useStudioText } from '../use-studio-text';
import { type FigureRow, FigureTable } from './FigureTable';
import { UnusualNote } from './UnusualNote';
import { WeekChart } from './WeekChart';

interface InsightCardProps {
  title: string;
  /** Null where it has no weeks: what waits now. */
  chart: { title: string; section: Pick<Section<never>, 'weeks' | 'unusual'> } | null;
  rows: readonly FigureRow[];
}

/** One thing that the trainers need to know: how it went, what stands out, and where to look. */
export function InsightCard({ title, chart, rows }: InsightCardProps) {
  const { text } = useStudioText();
  const counted = chart?.section.weeks.some(({ count }) => count > 0) ?? false;
  return (
    <Card title={title}>
      {rows.length === 0 && !counted && <p className="text-soft">{text('insights.nothing')}</p>}
      {chart && counted && (
        <>
          <UnusualNote unusual={chart.section.unusual} />
          <WeekChart title={chart.title} weeks={chart.section.weeks} />
        </>
      )}
      <FigureTable label={title} rows={rows} />
    </Card>
  );
}

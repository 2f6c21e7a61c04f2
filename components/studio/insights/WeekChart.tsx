import { Disclosure } from '@/components/shared/Disclosure';
import type { WeekFigure } from '@/utils/insights/weekly';
import { useStudioText } from '../use-studio-text';

interface WeekChartProps {
  title: string;
  weeks: readonly WeekFigure[];
}

const STEP = 20;
const HEIGHT = 64;
const ROOM = 12;

/** A bar a week, and the same as a table; a week that is not whole is hollow, not only paler. */
export function WeekChart({ title, weeks }: WeekChartProps) {
  const { text } = useStudioText();
  const told = ({ count, known }: WeekFigure): string => {
    if (known === 'none') return text('insights.unknown');
    return known === 'part' ? text('insights.inPart', { count }) : String(count);
  };
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const known = weeks.filter((week) => week.known !== 'none');
  return (
    <div className="grid max-w-[26rem] gap-1">
      <h3 className="text-sm font-medium">{title}</h3>
      <svg
        role="img"
        aria-label={`${title}: ${known.map((week) => `${week.week} ${told(week)}`).join('; ')}`}
        viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + ROOM}`}
        className="w-full"
      >
        {weeks.map((week, at) => (
          <Bar key={week.week} week={week} x={at * STEP} tall={(week.count / most) * HEIGHT} />
        ))}
      </svg>
      <Disclosure title={text('insights.weeks')}>
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-line">
              <th scope="col">{text('insights.week')}</th>
              <th scope="col">{text('insights.times')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row" className="font-normal tabular-nums">
                  {week.week}
                </th>
                <td className="tabular-nums">{told(week)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}

function Bar({ week, x, tall }: { week: WeekFigure; x: number; tall: number }) {
  const bottom = HEIGHT + ROOM;
  const height = Math.max(tall, 1.5);
  if (week.known === 'none')
    return <path className="stroke-edge" d={`M${x + 7} ${bottom - 1}h6`} strokeWidth="1" />;
  return (
    <>
      <rect
        x={x + 3}
        y={bottom - height}
        width={STEP - 6}
        height={height}
        strokeWidth="1"
        className={week.known === 'whole' ? 'fill-go stroke-go' : 'fill-none stroke-go'}
      />
      {week.count > 0 && (
        <text
          x={x + STEP / 2}
          y={bottom - height - 2}
          textAnchor="middle"
          fontSize="8"
          className="fill-ink"
        >
          {week.count}
        </text>
      )}
    </>
  );
}

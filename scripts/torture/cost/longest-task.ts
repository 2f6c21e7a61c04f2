import type { TraceEvent } from './record-trace';

/** What DevTools calls the world in which our content scripts run: the extension's name. */
const WORLD = 'CareCue';

/** Milliseconds that a page's main thread worked at one task. */
export interface LongestTask {
  /** The most of any. */
  any: number;
  /** The most of what our content scripts did in one, with all the layout that they asked for. */
  ours: number;
}

/** In one process; a renderer's main thread has the process's own number. */
export function longestTask(events: readonly TraceEvent[], pid: number): LongestTask {
  const whole = events
    .filter((event) => event.pid === pid && event.tid === pid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const longest: LongestTask = { any: 0, ours: 0 };
  let ours = 0;
  let [taskEnds, oursEnds] = [0, 0];
  for (const event of whole) {
    if (event.name === 'RunTask' && event.ts >= taskEnds) {
      longest.any = Math.max(longest.any, worked(event));
      taskEnds = endOf(event);
      ours = 0;
    } else if (isOurs(event) && event.ts >= oursEnds) {
      ours += worked(event);
      oursEnds = endOf(event);
      longest.ours = Math.max(longest.ours, ours);
    }
  }
  return longest;
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const worked = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

const isOurs = ({ args }: TraceEvent): boolean =>
  args.worldName?.startsWith(WORLD) === true ||
  args.data?.url?.startsWith('chrome-extension:') === true;

/** Of the process in which the page with this mark in its `console.timeStamp` runs. */
export function processOf(events: readonly TraceEvent[], mark: string): number {
  const marked = events.find(({ args }) => args.data?.message === mark);
  if (!marked) throw new Error(`Nothing in the trace says “${mark}”.`);
  return marked.pid;
}

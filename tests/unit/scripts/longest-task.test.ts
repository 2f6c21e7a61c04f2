import { describe, expect, it } from 'vitest';
import { longestTask, processOf } from '@/scripts/torture/cost/longest-task';
import type { TraceEvent } from '@/scripts/torture/cost/record-trace';

/** Times in milliseconds; of what it lasts, the thread itself works half. */
const event = (
  name: string,
  start: number,
  lasts: number,
  args: TraceEvent['args'] = {},
  pid = 7,
): TraceEvent => {
  const times = { ts: start * 1000, dur: lasts * 1000, tdur: lasts * 500 };
  return { name, ph: 'X', pid, tid: pid, ...times, args };
};
const OURS = { worldName: 'CareCue 暖言' };
const THEIRS = { data: { url: 'https://desk.example/desk.js' } };

describe('the longest task', () => {
  it('is told of all, and of what our scripts did in one, each counted once', () => {
    const events = [
      event('RunTask', 0, 100),
      event('FunctionCall', 1, 90, THEIRS),
      event('v8.callFunction', 10, 20, OURS),
      event('FunctionCall', 11, 10, { data: { url: 'chrome-extension://a/reader.js' } }),
      event('v8.callFunction', 40, 4, OURS),
      event('RunTask', 200, 30),
      event('v8.callFunction', 201, 10, OURS),
    ];
    expect(longestTask(events, 7)).toEqual({ any: 50, ours: 12 });
  });

  it('is of that process’s main thread alone', () => {
    const elsewhere = [event('RunTask', 0, 100, {}, 8), event('v8.run', 0, 90, OURS, 8)];
    const beside = elsewhere.map((other) => ({ ...other, pid: 7 }));
    expect(longestTask([...elsewhere, ...beside], 7)).toEqual({ any: 0, ours: 0 });
  });

  it('is looked for where the page’s own mark stands', () => {
    const mark = event('TimeStamp', 0, 0, { data: { message: 'opened' } }, 9);
    expect(processOf([event('RunTask', 0, 1), mark], 'opened')).toBe(9);
    expect(() => processOf([mark], 'typing')).toThrow();
  });
});

import type { Count, CountsFile } from '@/utils/contract/insights';
import { dayAfter, weekOf } from '@/utils/insights/days';

const AGENTS = 5;
/** How often each comes up in a week, the oldest first; the last one is meant to stand out. */
const WEEKS = {
  'cue-dismissed signal/older-adult-words wrong-person': [2, 3, 2, 3, 2, 3, 7],
  'cue-dismissed signal/low-digital-shy misread': [1, 1, 2, 1, 1, 2, 2],
  'cue-confirmed signal/older-adult-words ': [8, 9, 9, 8, 9, 8, 9],
  'cue-confirmed signal/low-digital-shy ': [5, 6, 5, 6, 6, 5, 6],
  'cue-shown signal/older-adult-words ': [14, 15, 14, 15, 14, 14, 20],
  'cue-shown signal/low-digital-shy ': [8, 9, 9, 9, 8, 9, 10],
  'search-empty  ': [3, 2, 3, 2, 3, 2, 2],
  'script-started script/close-password-free-payment ': [6, 6, 7, 6, 7, 6, 7],
  'script-left script/close-password-free-payment find-menu': [2, 2, 2, 1, 2, 2, 2],
  'finding-shown draft-rule/canned-apology ': [9, 9, 8, 9, 9, 8, 9],
  'finding-ignored draft-rule/canned-apology ': [4, 3, 4, 4, 3, 4, 4],
} as const;

/** Invented counts of five agents up to a day, for the picture of the studio's view. */
export function sampleCounts(today: string): CountsFile[] {
  const from = dayAfter(weekOf(today), -7 * 7);
  return Array.from({ length: AGENTS }, (_, agent) => ({
    format: 'carecue-counts-1',
    from,
    to: today,
    counts: Object.entries(WEEKS).flatMap(([name, weeks]) =>
      weeks.map((count, week): Count => {
        const [what = '', about = '', detail = ''] = name.split(' ');
        const day = dayAfter(from, week * 7 + agent);
        return { day, what: what as Count['what'], about, detail, count };
      }),
    ),
    missing: [{ text: '电子发票抬头怎么改', count: 1 + agent, lastOn: dayAfter(today, -agent) }],
    waiting: [{ since: dayAfter(today, -3), count: 1 }],
  }));
}

import type { CountsFile } from '@/utils/contract/insights';

/** Two days of one agent. */
export const SAMPLE_COUNTS: CountsFile = {
  format: 'carecue-counts-1',
  from: '2026-11-20',
  to: '2026-11-23',
  counts: [
    { day: '2026-11-20', what: 'cue-shown', about: 'signal/age', detail: '', count: 3 },
    { day: '2026-11-23', what: 'cue-dismissed', about: 'signal/age', detail: 'misread', count: 2 },
  ],
  missing: [{ text: '退 ＊＊ 号码', count: 2, lastOn: '2026-11-20' }],
  waiting: [{ since: '2026-11-20', count: 1 }],
};

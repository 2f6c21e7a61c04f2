import type { InboxRow } from '@/utils/contract/ledger';

/** What an agent released for the trainers. */
export const SAMPLE_WORDS: readonly InboxRow[] = [
  {
    id: '0b7f0a52-5d3c-4b8e-9d0a-1f2e3d4c5b6a',
    text: '您慢慢来，我在这儿等着。',
    language: 'zh-Hans',
    need: 'older-adult',
    on: '2026-11-20',
  },
];

import type { DraftTools } from '@/components/panel/draft/draft-tools';
import type { Finding } from '@/utils/contract/draft';

/** What the check says of a technical word in a draft. */
export const termFinding = (text: string, term: string): Finding => ({
  id: 'jargon',
  start: 0,
  end: text.length,
  text,
  why: '客户可能不懂这个词。',
  better: '每个月自己扣一笔钱',
  rule: `term:${term}`,
});

/** A reply being written, with these findings. */
export const draftWith = (...findings: Finding[]): DraftTools => ({
  findings,
  replace: async () => true,
  dismiss: () => {},
  ignore: () => {},
});

import { textIn } from '@/utils/contract/text';
import type { DraftRules } from './draft-rules';
import type { EnglishFinding } from './english/english-reader';
import type { ReadDraft } from './read-draft';

/** What packages for plain English find, outside quotations, with the reason that the content gives. */
export function findEnglish(
  { draft, text, quotes }: ReadDraft,
  { english, rules }: DraftRules,
): (EnglishFinding & { why: string })[] {
  if (!english || draft.language !== 'en') return [];
  const labels = quotes.map(({ start, end }) => ({
    start: text.origin[start] ?? 0,
    end: text.origin[end] ?? draft.text.length,
  }));
  const customer = (draft.messages ?? [])
    .filter(({ from }) => from === 'customer')
    .map((message) => message.text.toLowerCase())
    .join('\n');
  return english(draft.text).flatMap((finding) => {
    const rule = rules.find((own) => own.id === `english-${finding.id}`);
    const quoted = labels.some(({ start, end }) => finding.start >= start && finding.end <= end);
    const theirs = customer.includes(draft.text.slice(finding.start, finding.end).toLowerCase());
    return rule && !quoted && !theirs ? [{ ...finding, why: textIn(rule.why, 'en') }] : [];
  });
}

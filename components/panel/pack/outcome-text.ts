import type { useText } from '@/components/shared/use-text';
import type { PackOutcome } from './pack-tools';

/** What came of a pack, in words. */
export function outcomeText(
  text: ReturnType<typeof useText>['text'],
  outcome: PackOutcome,
): string {
  if (outcome === 'taken' || outcome === 'unchanged') return text(`pack.${outcome}`);
  const { code, about } = outcome;
  switch (code) {
    case 'oversized':
    case 'wrong-schema':
    case 'other-key':
    case 'expired':
    case 'older':
    case 'timed-out':
    case 'bad-answer':
      return text(`pack.refused.${code}`, { about });
    default:
      return text(`pack.refused.${code}`);
  }
}

export const isRefusal = (outcome: PackOutcome): boolean => typeof outcome === 'object';

import type { CannotKeep } from '@/utils/contract/damage';
import { useText } from './use-text';
import { WarningBanner } from './WarningBanner';

/** Nothing can be kept, nor what was kept be shown: why, and what to do; for as long as it is so. */
export function CannotKeepBanner({ why }: { why: CannotKeep | null | undefined }) {
  const { text } = useText();
  return why ? (
    <WarningBanner title={text('cannotKeep.title')} words={text(`cannotKeep.${why}`)} />
  ) : null;
}

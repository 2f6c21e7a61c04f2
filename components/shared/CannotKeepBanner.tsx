import { useText } from '@/components/shared/use-text';
import type { CannotKeep } from '@/utils/contract/damage';

/** Nothing can be kept, nor what was kept be shown: why, and what to do; for as long as it is so. */
export function CannotKeepBanner({ why }: { why: CannotKeep | null | undefined }) {
  const { text } = useText();
  if (!why) return null;
  return (
    <section
      aria-label={text('cannotKeep.title')}
      className="border-b border-gate-line bg-gate-soft px-3.5 py-2"
    >
      <p role="alert" className="leading-snug">
        <strong className="font-semibold text-gate">{text('cannotKeep.title')}</strong>{' '}
        {text(`cannotKeep.${why}`)}
      </p>
    </section>
  );
}

import { useText } from '@/components/shared/use-text';
import type { Hotline } from '@/utils/contract/fraud';

/** One number: large, with what it is for. Only ever given verified ones. */
export function HotlineEntry({ hotline }: { hotline: Hotline }) {
  const { text, content } = useText();
  const { hours, note, verifiedOn } = hotline;
  const facts = [
    text(`purpose.${hotline.purpose}`),
    hours && content(hours),
    verifiedOn && text('hotline.verified', { date: verifiedOn }),
  ].filter(Boolean);
  return (
    <div className="grid gap-0.5 rounded-lg border border-line bg-card px-3 py-2 text-ink">
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <span className="text-xl leading-tight font-semibold tabular-nums">{hotline.number}</span>
        <span className="font-medium">{content(hotline.title)}</span>
      </p>
      {note && <p className="text-[0.9375rem] leading-snug">{content(note)}</p>}
      <p className="text-sm text-soft">{facts.join(' · ')}</p>
    </div>
  );
}

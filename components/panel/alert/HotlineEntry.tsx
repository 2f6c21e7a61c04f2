import { useText } from '@/components/shared/use-text';
import type { Hotline } from '@/utils/contract/fraud';

/** One number: large, with what it is for. Only ever given verified ones. */
export function HotlineEntry({ hotline }: { hotline: Hotline }) {
  const { text, content } = useText();
  return (
    <div className="grid gap-0.5 rounded-lg border border-line bg-card px-3 py-2 text-ink">
      <p className="text-xl font-semibold tabular-nums">{hotline.number}</p>
      <p>
        {text(`purpose.${hotline.purpose}`)} · {content(hotline.title)}
      </p>
      {hotline.hours && <p className="text-sm text-soft">{content(hotline.hours)}</p>}
      {hotline.note && <p className="text-sm text-soft">{content(hotline.note)}</p>}
      {hotline.verifiedOn && (
        <p className="text-sm text-soft">
          {text('hotline.verified', { date: hotline.verifiedOn })}
        </p>
      )}
    </div>
  );
}

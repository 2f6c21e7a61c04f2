import { Chips } from '@/components/shared/Chip';
import { useText } from '@/components/shared/use-text';
import type { CareNote } from '@/utils/contract/care-note';

/** What colleagues noted with the customer's consent, read back from the desk. */
export function FromNote({ note }: { note: CareNote }) {
  const { text } = useText();
  const chips = [
    ...(note.pace ? [text(`note.pace.${note.pace}`)] : []),
    ...(note.largeType ? [text('note.largeType')] : []),
    ...(note.channel ? [text(`note.channel.${note.channel}`)] : []),
    ...(note.words ? [note.words] : []),
    ...(note.speaker ? [text('note.speaks', { who: note.speaker })] : []),
  ];
  return (
    <section
      aria-label={text('note.fromNote')}
      className="grid gap-1.5 rounded-card border border-line bg-card px-3.5 py-2.5"
    >
      <p className="text-sm text-soft">
        {text('note.fromNote')} · {text('note.until', { date: note.until })}
      </p>
      <Chips texts={chips} />
    </section>
  );
}

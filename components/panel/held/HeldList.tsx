import { useText } from '@/components/shared/use-text';
import type { Held, HeldKind } from '@/utils/contract/held';

/** One place where things are held: each thing, and how many there are. */
export function HeldList({ title, kinds, held }: HeldListProps) {
  const { text } = useText();
  return (
    <section className="grid gap-1.5">
      <h2 className="text-sm font-semibold text-soft">{title}</h2>
      <dl className="grid gap-1">
        {kinds.map((kind) => (
          <div key={kind} className="flex items-baseline justify-between gap-3">
            <dt className="text-pretty">{text(`held.${kind}`)}</dt>
            <dd className="font-semibold tabular-nums">{held[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface HeldListProps {
  title: string;
  kinds: readonly HeldKind[];
  held: Held;
}

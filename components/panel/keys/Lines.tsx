import { useId } from 'react';
import type { KeyLine } from '@/components/shared/keys-in-use';
import { useText } from '@/components/shared/use-text';
import { keyCap } from './key-cap';

/** Keys and what they do, under a heading; nothing where there are none. */
export function Lines({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  const { text } = useText();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 id={id} className="text-sm font-semibold text-soft">
        {title}
      </h3>
      <ul aria-labelledby={id} className="grid gap-1">
        {lines.map(({ keys, does }) => (
          <li key={keys.join(' ')} className="flex items-baseline gap-2.5 leading-snug">
            <span className="flex w-20 shrink-0 flex-wrap gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded border border-edge/60 px-1.5 font-sans text-[0.875rem] whitespace-nowrap"
                >
                  {keyCap(key, text('pace.space'))}
                </kbd>
              ))}
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">{does}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

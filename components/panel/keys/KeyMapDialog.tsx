import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/shared/Button';
import type { KeyPlace } from '@/components/shared/key-board';
import type { KeyLine } from '@/components/shared/keys-in-use';
import { useText } from '@/components/shared/use-text';
import { keyCap } from './key-cap';

interface KeyMapProps {
  lines: Record<KeyPlace, readonly KeyLine[]>;
  /** The title of the view that lies below. */
  view: string;
  /** Whether keys without Ctrl act. */
  bare: boolean;
  onClose(): void;
}

/** What every key does at this moment, over the view that it acts in. */
export function KeyMapDialog({ lines, view, bare, onClose }: KeyMapProps) {
  const { text } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto max-h-[calc(100%-1.5rem)] w-[min(28rem,calc(100%-1.5rem))] overflow-y-auto rounded-card border border-line bg-card px-3.5 py-3 text-ink backdrop:bg-black/45"
    >
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 id={id} className="font-semibold">
            {text('keys.title')}
          </h2>
          <Button shortcut="Esc" onClick={() => dialog.current?.close()}>
            {text('keys.close')}
          </Button>
        </div>
        <Lines title={text('keys.here', { view })} lines={lines.view} />
        <Lines title={text('keys.anywhere')} lines={lines.anywhere} />
        <p className="text-sm text-soft">{text(bare ? 'keys.on' : 'keys.off')}</p>
      </div>
    </dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
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

import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/shared/Button';
import type { KeyPlace } from '@/components/shared/key-board';
import type { KeyLine } from '@/components/shared/keys-in-use';
import { useText } from '@/components/shared/use-text';
import type { PanelProps } from '../panel-props';
import { BrowserKeys } from './BrowserKeys';
import { Lines } from './Lines';

interface KeyMapProps {
  lines: Record<KeyPlace, readonly KeyLine[]>;
  /** The title of the view that lies below. */
  view: string;
  /** Whether keys without Ctrl act. */
  bare: boolean;
  /** The browser's own; absent where they cannot be told. */
  commands?: PanelProps['commands'];
  onClose(): void;
}

/** What every key does at this moment, over the view that it acts in. */
export function KeyMapDialog({ lines, view, bare, commands, onClose }: KeyMapProps) {
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
        {commands && <BrowserKeys read={commands} />}
        <p className="text-sm text-soft">{text(bare ? 'keys.on' : 'keys.off')}</p>
      </div>
    </dialog>
  );
}

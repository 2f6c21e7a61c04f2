import type { RefObject } from 'react';
import { Shortcut } from '@/components/shared/Button';
import { Icon, Mark } from '@/components/shared/Icon';
import { useShortcut } from '@/components/shared/use-shortcut';
import { useText } from '@/components/shared/use-text';

const ROUND =
  'flex min-h-10 min-w-10 shrink-0 items-center justify-center rounded-[0.65rem] text-soft hover:bg-line/40 hover:text-ink';

interface PanelHeaderProps {
  /** The name of the view; the product's name on the main view. */
  title: string;
  /** What was read, on the main view; where height is short, "More" tells it. */
  status: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: (() => void) | null;
  onSettings: (() => void) | null;
  /** On the main view: all that can be done there beside the one thing that matters now. */
  more: { open: boolean; onToggle(): void } | null;
}

export function PanelHeader({
  title,
  status,
  heading,
  onBack,
  onSettings,
  more,
}: PanelHeaderProps) {
  const { text } = useText();
  const shortcut = useShortcut();
  return (
    <header className="flex items-center gap-2.5 border-b border-line bg-card py-2 pr-2 pl-3.5 short:py-0.5">
      {onBack ? (
        <button
          type="button"
          aria-label={text('header.back')}
          aria-keyshortcuts="Escape"
          className={`${ROUND} -ml-2`}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      ) : (
        <Mark />
      )}
      <div className="min-w-0 flex-1">
        <h1
          ref={heading}
          tabIndex={-1}
          className="text-[1.0625rem] leading-snug font-semibold outline-none short:text-[0.875rem]"
        >
          {title}
        </h1>
        {status && <p className="text-[0.8125rem] leading-snug text-soft short:hidden">{status}</p>}
      </div>
      {more && (
        <button
          type="button"
          aria-expanded={more.open}
          aria-keyshortcuts={shortcut('.')}
          className={`${ROUND} gap-1.5 px-2 text-[0.9375rem]`}
          onClick={more.onToggle}
        >
          {text(more.open ? 'more.less' : 'more.open')}
          <Shortcut>.</Shortcut>
        </button>
      )}
      {onSettings && (
        <button
          type="button"
          aria-label={text('header.settings')}
          className={ROUND}
          onClick={onSettings}
        >
          <Icon name="settings" />
        </button>
      )}
    </header>
  );
}

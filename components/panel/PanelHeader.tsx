import type { RefObject } from 'react';
import { Icon, Mark } from '@/components/shared/Icon';
import { useText } from '@/components/shared/use-text';

const ROUND =
  'flex min-h-10 min-w-10 shrink-0 items-center justify-center rounded-[0.65rem] text-soft hover:bg-line/40 hover:text-ink';

interface PanelHeaderProps {
  /** The name of the view; the product's name on the main view. */
  title: string;
  /** What was read, on the main view. */
  status: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: (() => void) | null;
  onSettings: (() => void) | null;
  onReading: (() => void) | null;
}

export function PanelHeader({
  title,
  status,
  heading,
  onBack,
  onSettings,
  onReading,
}: PanelHeaderProps) {
  const { text } = useText();
  return (
    <header className="flex items-center gap-2.5 border-b border-line bg-card py-2 pr-2 pl-3.5">
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
          className="text-[1.0625rem] leading-snug font-semibold outline-none"
        >
          {title}
        </h1>
        {status && <p className="text-[0.8125rem] leading-snug text-soft">{status}</p>}
      </div>
      {onReading && (
        <button
          type="button"
          aria-label={text('reading.open')}
          aria-keyshortcuts="r"
          title={`${text('reading.open')} (R)`}
          className={ROUND}
          onClick={onReading}
        >
          <Icon name="reading" />
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

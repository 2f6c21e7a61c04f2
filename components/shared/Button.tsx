import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useShortcut } from './use-shortcut';

const LOOKS = {
  plain: 'border-edge/60 bg-card text-ink hover:bg-paper',
  quiet: 'border-transparent bg-transparent text-soft hover:text-ink hover:bg-line/40',
  go: 'forced-filled border-go bg-go text-on-go font-semibold hover:brightness-110',
  stop: 'forced-filled border-stop bg-stop text-on-stop font-semibold hover:brightness-110',
} as const;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof LOOKS;
  /** The bare key that does the same; shown on the button. */
  shortcut?: string | undefined;
  /** What it acts on, for those who hear one button at a time where several look the same. */
  about?: string | undefined;
  children: ReactNode;
}

/** A button large enough for any hand, with its key on it. */
export function Button({
  look = 'plain',
  shortcut,
  about,
  children,
  className,
  ...rest
}: ButtonProps) {
  const nameOf = useShortcut();
  return (
    <button
      type="button"
      {...rest}
      aria-keyshortcuts={nameOf(shortcut)}
      className={`relative inline-flex min-h-10 items-center justify-center gap-1.5 rounded-[0.65rem] border px-3 py-1 text-[0.9375rem] leading-snug ${LOOKS[look]} ${className ?? ''}`}
    >
      <span>
        {children}
        {about && <span className="sr-only">: {about}</span>}
      </span>
      {shortcut && <Shortcut>{shortcut}</Shortcut>}
    </button>
  );
}

/** A key's cap, where the key acts. Screen readers learn it from aria-keyshortcuts. */
export function Shortcut({ children, className }: { children: string; className?: string }) {
  const nameOf = useShortcut();
  if (!nameOf(children)) return null;
  return (
    <span
      aria-hidden="true"
      className={`rounded border border-current/35 px-1 font-sans text-[0.8125rem] leading-tight font-normal whitespace-nowrap ${className ?? ''}`}
    >
      {children}
    </span>
  );
}

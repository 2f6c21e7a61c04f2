import { type ReactNode, useEffect, useRef, useState } from 'react';
import { KeyMapDialog } from '@/components/panel/keys/KeyMapDialog';
import { useKeyMap } from '@/components/panel/keys/use-key-map';
import { type Notice, NoticeLine } from '@/components/panel/use-notice';
import { CannotKeepBanner } from '@/components/shared/CannotKeepBanner';
import { Mark } from '@/components/shared/Icon';
import { type HeldKeys, KeyBoardProvider } from '@/components/shared/key-board';
import { LanguageProvider } from '@/components/shared/use-text';
import type { CannotKeep } from '@/utils/contract/damage';
import type { Language } from '@/utils/contract/text';
import { useStudioText } from '../use-studio-text';
import { StudioNavigation, type StudioViewName } from './StudioNavigation';

interface StudioShellProps {
  language: Language;
  bareKeys: boolean;
  views: readonly StudioViewName[];
  /** The id of the view that is open. */
  current: string;
  onOpen(view: string): void;
  cannotKeep?: CannotKeep | null;
  notice: Notice | null;
  children: ReactNode;
}

/** The trainers' page: its views at the side, the open one beside them, the notice line below. */
export function StudioShell(props: StudioShellProps) {
  const [held] = useState(() => new Set<HeldKeys>());
  return (
    <LanguageProvider language={props.language}>
      <KeyBoardProvider value={{ bare: props.bareKeys, held }}>
        <Frame {...props} />
      </KeyBoardProvider>
    </LanguageProvider>
  );
}

function Frame({ views, current, onOpen, cannotKeep, notice, children }: StudioShellProps) {
  const { text } = useStudioText();
  const keyMap = useKeyMap();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = views.find(({ id }) => id === current)?.name ?? text('studio.title');
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another view the focus goes to its heading.
  useEffect(() => {
    // Unless the view has chosen a field of its own by now.
    const chosen = document.activeElement?.closest('main > *');
    if (!first.current && !chosen) heading.current?.focus();
    first.current = false;
  }, [current]);
  return (
    <div className="flex h-dvh flex-col bg-paper text-base leading-relaxed text-ink">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-card px-4 py-2">
        <Mark />
        <h1 ref={heading} tabIndex={-1} className="text-[1.0625rem] font-semibold outline-none">
          {text('studio.title')}
          <span className="text-soft"> · {name}</span>
        </h1>
        <StudioNavigation views={views} current={current} onOpen={onOpen} />
      </header>
      <CannotKeepBanner why={cannotKeep} />
      <main
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
        tabIndex={0}
        aria-label={name}
        className="relative grid min-h-0 flex-1 content-start gap-4 overflow-y-auto p-4 outline-offset-[-3px]"
      >
        {children}
      </main>
      <NoticeLine notice={notice} />
      {keyMap.lines && (
        <KeyMapDialog lines={keyMap.lines} view={name} bare={keyMap.bare} onClose={keyMap.close} />
      )}
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { Mark } from '@/components/shared/Icon';
import { type HeldKeys, KeyBoardProvider } from '@/components/shared/key-board';
import { LanguageProvider } from '@/components/shared/use-text';
import type { Language } from '@/utils/contract/text';
import { studioText } from '@/utils/i18n/studio/messages';

interface PracticeShellProps {
  language: Language;
  bareKeys: boolean;
  children: ReactNode;
}

/** The agents' practice page: its name above, the practice below. */
export function PracticeShell({ language, bareKeys, children }: PracticeShellProps) {
  const [held] = useState(() => new Set<HeldKeys>());
  return (
    <LanguageProvider language={language}>
      <KeyBoardProvider value={{ bare: bareKeys, held }}>
        <div className="min-h-dvh bg-paper text-base leading-relaxed text-ink">
          <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-card px-4 py-2">
            <Mark />
            <h1 className="text-[1.0625rem] font-semibold">
              {studioText(language, 'practice.title')}
            </h1>
          </header>
          <main className="grid justify-items-center gap-4 p-4">{children}</main>
        </div>
      </KeyBoardProvider>
    </LanguageProvider>
  );
}

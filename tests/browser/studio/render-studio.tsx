import '@/components/shared/theme.css';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { applyToPage } from '@/components/shared/apply-to-page';
import { StudioShell } from '@/components/studio/shell/StudioShell';
import type { CannotKeep } from '@/utils/contract/damage';
import type { Language } from '@/utils/contract/text';

export interface Look {
  language: Language;
  theme: 'light' | 'dark';
}

/** A view of the studio in its frame, on a page that looks as chosen. */
export async function renderStudio(
  look: Look,
  children: ReactNode,
  cannotKeep: CannotKeep | null = null,
) {
  applyToPage(document.documentElement, look);
  document.title = 'Studio';
  return render(
    <StudioShell
      language={look.language}
      bareKeys
      views={[
        { id: 'content', name: 'Content' },
        { id: 'publish', name: 'Publish' },
      ]}
      current="content"
      onOpen={() => {}}
      cannotKeep={cannotKeep}
      notice={null}
    >
      {children}
    </StudioShell>,
  );
}

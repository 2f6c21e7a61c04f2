import { type ComponentType, lazy } from 'react';
import type { Settings } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';
import type { PlainStudioKey } from '@/utils/i18n/studio/messages';
import type { StudioContent } from './use-studio-content';

/** What every view of the studio is given. */
export interface StudioViewProps {
  language: Language;
  settings: Settings;
  studio: StudioContent;
  /** What stands behind the view's id in the address: `#content/script/abc` → `script/abc`. */
  path: string;
  /** Opens a view at a path, such as `content` at `script/abc`; the browser's Back comes back. */
  open(view: string, path?: string): void;
  /** Says what came of an act in the line below. */
  say(words: string, failed?: boolean): void;
}

/** One view: its id stands in the address, its name in the navigation. */
export interface StudioView {
  id: string;
  name: PlainStudioKey;
  Page: ComponentType<StudioViewProps>;
}

/** A view in a chunk of its own, loaded when it is opened. */
export function view(
  id: string,
  name: PlainStudioKey,
  load: () => Promise<ComponentType<StudioViewProps>>,
): StudioView {
  return { id, name, Page: lazy(async () => ({ default: await load() })) };
}

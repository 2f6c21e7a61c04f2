import { useState } from 'react';
import { useKeys } from '@/components/shared/use-keys';
import { usePolicy } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import { isOff } from '@/utils/policy/apply-policy';
import type { PanelProps } from '../panel-props';
import type { View } from '../use-view';
import { type MoreEntry, moreEntries, moreKeys } from './more-entries';

interface Around extends Pick<PanelProps, 'desk' | 'settings' | 'actions' | 'teaching' | 'care'> {
  view: View;
  open(view: View): void;
  back(): void;
  showKeys(): void;
  say(text: string, failed?: boolean): void;
}

interface More {
  /** For the header, on the main view only. */
  toggle: { open: boolean; onToggle(): void } | null;
  close(): void;
  /** What stands open; null: nothing. */
  entries: readonly MoreEntry[] | null;
  /** Whether what is rarely needed has its place on the screen: everywhere but on the main view. */
  all: boolean;
}

/** "More" on the main view, with the keys of all that is in it; on other views Escape goes back. */
export function useMore({ view, back, ...around }: Around): More {
  const { text } = useText();
  const [isOpen, setOpen] = useState(false);
  const { desk, teaching, open } = around;
  const state = desk.kind === 'conversation' ? desk.state : null;
  // What is read can be looked at only where a page lies under the panel.
  const showReading = teaching ? () => open({ kind: 'reading' }) : null;
  const studioOff = isOff(usePolicy().policy, 'studio');
  const entries = moreEntries({ ...around, text, state, studioOff, showReading });
  const onToggle = () => setOpen(!isOpen);
  const main = view.kind === 'main';
  const toggles = { does: text(isOpen ? 'more.less' : 'more.open'), run: onToggle };
  const goesBack = { does: text('header.back'), run: back };
  useKeys(main ? moreKeys(entries, toggles) : { escape: goesBack });
  const close = () => setOpen(false);
  if (!main) return { toggle: null, close, entries: null, all: true };
  const toggle = { open: isOpen, onToggle };
  return { toggle, close, entries: isOpen ? entries : null, all: isOpen };
}

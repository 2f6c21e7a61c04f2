import type { KeyAct, KeyMap } from '@/components/shared/key-board';
import type { useText } from '@/components/shared/use-text';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import type { DeskView, PanelActions, PanelProps } from '../panel-props';
import type { View } from '../use-view';
import { callEntry } from './call-entry';

/** One thing to do from the main view, by its key or from "More". */
export interface MoreEntry {
  id: string;
  label: string;
  shortcut?: string;
  /** For what is on or off. */
  pressed?: boolean;
  run(): void;
}

export interface Around {
  text: ReturnType<typeof useText>['text'];
  state: ConversationState | null;
  /** What lies under the panel. */
  desk: DeskView;
  settings: Settings;
  actions: PanelActions;
  /** Absent where there is nothing to act on. */
  care?: PanelProps['care'];
  /** Null where no page lies under the panel. */
  showReading: (() => void) | null;
  open(view: View): void;
  /** The company switched the studio off. */
  studioOff?: boolean;
  /** The map of the keys. */
  showKeys(): void;
  say(text: string, failed?: boolean): void;
}

/** What was tried, what helps, what was promised: so that nobody has to ask the caller again. */
export const HAND_OFF = 'hand-off-note';
const READ_HAND_OFF: View = { kind: 'item', item: { kind: 'action', id: HAND_OFF } };

/** What can be done from the main view; what acts on a conversation only where there is one. */
export function moreEntries(around: Around): MoreEntry[] {
  const { text, state, actions, showReading, open, showKeys } = around;
  const reading = showReading
    ? [{ id: 'reading', label: text('reading.open'), shortcut: 'R', run: showReading }]
    : [];
  const studio = { id: 'studio', label: text('more.studio'), run: actions.openStudio };
  return [
    ...callEntry(around),
    ...(state ? conversationEntries(around, state) : []),
    ...careEntries(around),
    calmEntry(around),
    ...reading,
    { id: 'practice', label: text('more.practice'), run: actions.openPractice },
    ...(around.studioOff ? [] : [studio]),
    { id: 'keys', label: text('keys.title'), shortcut: '?', run: showKeys },
    {
      id: 'settings',
      label: text('header.settings'),
      shortcut: ',',
      run: () => open({ kind: 'settings' }),
    },
  ];
}

function conversationEntries(
  { text, actions, care, open }: Around,
  { channel, advice }: ConversationState,
): MoreEntry[] {
  const call = channel === 'call';
  const aside = advice.putAside !== null;
  const handOff = () => open(care ? { kind: 'act', action: HAND_OFF } : READ_HAND_OFF);
  return [
    ...(call ? [{ id: 'hand-off', label: text('call.handOff'), shortcut: 'O', run: handOff }] : []),
    {
      id: 'add-need',
      label: text('needs.add'),
      shortcut: 'A',
      run: () => open({ kind: 'needs' }),
    },
    {
      id: 'not-now',
      label: text('advice.notNow'),
      shortcut: 'Z',
      pressed: aside,
      run: () => actions.putAdviceAside(!aside),
    },
  ];
}

function careEntries({ text, care, open }: Around): MoreEntry[] {
  if (!care) return [];
  const entry = (kind: 'actions' | 'ledger', shortcut: string): MoreEntry => ({
    id: kind,
    label: text(`${kind}.title`),
    shortcut,
    run: () => open({ kind }),
  });
  return [entry('actions', '/'), entry('ledger', 'L')];
}

function calmEntry({ text, settings, actions, say }: Around): MoreEntry {
  const calm = !settings.calm;
  const change = async () => {
    const saved = await actions.saveSettings({ calm });
    if (saved) say(text(calm ? 'advice.calmOn' : 'advice.calmOff'));
    else say(text('settings.saveFailed'), true);
  };
  return {
    id: 'calm',
    label: text('advice.calm'),
    shortcut: 'M',
    pressed: settings.calm,
    run: () => void change(),
  };
}

/** The keys of the entries, and of "More" itself. */
export function moreKeys(entries: readonly MoreEntry[], toggle: KeyAct): KeyMap {
  const keys = entries.flatMap(({ shortcut, label, run }): [string, KeyAct][] =>
    shortcut ? [[shortcut.toLowerCase(), { does: label, run }]] : [],
  );
  return { ...Object.fromEntries(keys), '.': toggle };
}

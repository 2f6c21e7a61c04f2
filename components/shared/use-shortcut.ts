import { useKeyBoard } from './key-board';

/** What is written on a key's cap, by the name that aria-keyshortcuts knows. */
const NAMES: Record<string, string> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '+': 'Plus',
  Esc: 'Escape',
  空格: 'Space',
  空白鍵: 'Space',
};
const STAYS = /^(Esc|Enter|Ctrl|Alt)/;

/**
 * Tells what a key's cap stands for in aria-keyshortcuts; undefined where there is none, or where
 * bare keys are off and the cap must not be shown.
 */
export function useShortcut(): (cap: string | undefined) => string | undefined {
  const { bare } = useKeyBoard();
  return (cap) => {
    if (!cap || (!bare && !STAYS.test(cap))) return undefined;
    return NAMES[cap] ?? cap;
  };
}

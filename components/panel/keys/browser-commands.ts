/** A key of the browser's own, which acts wherever the focus is. */
export interface BrowserCommand {
  name: BrowserCommandName;
  /** As the browser writes it, such as `Alt+C`; empty: none is set. */
  shortcut: string;
}

export const BROWSER_COMMANDS = [
  '_execute_action',
  'open-panel',
  'insert-sentence',
  'next-step',
  'search',
] as const;
export type BrowserCommandName = (typeof BROWSER_COMMANDS)[number];

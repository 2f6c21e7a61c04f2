import { browser } from 'wxt/browser';
import {
  BROWSER_COMMANDS,
  type BrowserCommand,
  type BrowserCommandName,
} from '@/components/panel/keys/browser-commands';

/** The browser's keys for the extension, in our order. */
export async function browserCommands(): Promise<BrowserCommand[]> {
  const all = await browser.commands.getAll();
  const keyOf = (name: BrowserCommandName) => all.find((command) => command.name === name);
  return BROWSER_COMMANDS.flatMap((name) => {
    const command = keyOf(name);
    return command ? [{ name, shortcut: command.shortcut ?? '' }] : [];
  });
}

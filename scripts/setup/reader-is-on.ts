import { setTimeout as pause } from 'node:timers/promises';
import type { RunningExtension } from './launch-extension';

/** The background registers the reader once it has put its content in place. */
export async function readerIsOn({ serviceWorker }: RunningExtension): Promise<void> {
  const registered = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await serviceWorker.evaluate(registered)) !== 0) return;
    await pause(100);
  }
  throw new Error('The extension did not start its reader.');
}

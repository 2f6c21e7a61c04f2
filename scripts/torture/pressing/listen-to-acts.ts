import type { Page } from 'playwright-core';

/** Every act that the reader asks the background for, heard in a page of the extension. */
export interface HeardActs {
  /** What was asked since the last call. */
  take(): Promise<string[]>;
}

export async function listenToActs(inside: Page): Promise<HeardActs> {
  await inside.evaluate(`
    globalThis.heardActs = [];
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type === 'actOnCue') heardActs.push(data.act.verb);
    });`);
  return { take: () => inside.evaluate<string[]>('heardActs.splice(0)') };
}

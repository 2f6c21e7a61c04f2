import type { Page } from 'playwright-core';
import type { RunningExtension } from '@/scripts/setup/launch-extension';
import type { Draft } from '@/utils/contract/draft';
import type { WritePlace } from '@/utils/contract/editor';
import type { InsertResult } from '@/utils/contract/messages';

export const PATIENCE = { timeout: 20_000 };

/** One of the extension's own pages, which may look at what is held and ask for an insert. */
export interface Inside {
  keyOf(url: string): Promise<string | null>;
  replyBoxOf(url: string): Promise<string | null>;
  /** What the panel would ask for conversation `key`, `one` if not given. */
  insert(url: string, text: string, place?: WritePlace, key?: string): Promise<InsertResult>;
  /** What the panel would ask while the agent writes: the draft for conversation `one`. */
  draft(url: string): Promise<Draft | null>;
  /** From here on, what the page is told of drafts. */
  hearsDrafts(): Promise<void>;
  heard(): Promise<string[]>;
  /** All that stands in the extension's storage areas, as one text. */
  stored(): Promise<string>;
}

export async function openInside({ context, extensionId }: RunningExtension): Promise<Inside> {
  const inside: Page = await context.newPage();
  await inside.goto(`chrome-extension://${extensionId}/manifest.json`);
  const desk = (url: string) =>
    inside.evaluate<{ tabId: number; origin: string; key: string; replyBox: string } | null>(
      `chrome.tabs.query({}).then(async (tabs) => {
        const tab = tabs.find((one) => one.url === ${JSON.stringify(url)});
        const name = 'desk:' + tab?.id;
        return (await chrome.storage.session.get(name))[name] ?? null;
      })`,
    );
  const ask = async <T>(type: string, data: string): Promise<T> => {
    const answer: { res: T } = await inside.evaluate(
      `chrome.runtime.sendMessage({ id: 1, type: '${type}', data: ${data}, timestamp: Date.now() })`,
    );
    return answer.res;
  };
  return {
    keyOf: async (url) => (await desk(url))?.key ?? null,
    replyBoxOf: async (url) => (await desk(url))?.replyBox ?? null,
    async insert(url, text, place, key = 'one') {
      const { tabId, origin } = (await desk(url)) ?? {};
      const data = JSON.stringify({ tabId, origin, key, text, place });
      return ask<InsertResult>('insertText', data);
    },
    async draft(url) {
      const { tabId, origin } = (await desk(url)) ?? {};
      return ask<Draft | null>('readDraft', JSON.stringify({ tabId, origin, key: 'one' }));
    },
    hearsDrafts: () =>
      inside.evaluate(`(() => {
        globalThis.heard = [];
        chrome.runtime.onMessage.addListener(({ type, data }) => {
          if (type === 'draftChanged') heard.push(data.draft?.text ?? '');
        });
      })()`),
    heard: () => inside.evaluate('heard'),
    stored: () =>
      inside.evaluate(`Promise.all(['session', 'local', 'sync'].map((area) =>
        chrome.storage[area].get())).then((all) => JSON.stringify(all))`),
  };
}

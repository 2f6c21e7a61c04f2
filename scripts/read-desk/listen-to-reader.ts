import type { Page } from 'playwright-core';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import type { RunningExtension } from '../setup/launch-extension';

export interface ReaderReports {
  /** Everything the reader has told so far, oldest first. */
  all(): Promise<ConversationUpdate[]>;
}

/**
 * Hears what the reader tells the background: a page of the extension receives the same messages.
 * The page is the manifest shown as text, so that no code of ours runs there.
 */
export async function listenToReader({
  context,
  extensionId,
}: RunningExtension): Promise<ReaderReports> {
  const page: Page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(`
    globalThis.reports = [];
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (message?.type === 'reportConversation' && sender.frameId === 0) reports.push(message.data);
    });
  `);
  return { all: () => page.evaluate('reports') };
}

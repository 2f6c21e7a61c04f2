import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { type PracticeDesk, servePracticeDesk } from '@/scripts/practice-desk/serve';
import {
  type LaunchWish,
  launchExtension,
  type RunningExtension,
} from '@/scripts/setup/launch-extension';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { type DeskTab, openDeskTab } from './desk-tab';
import { zh } from './interface-words';
import { PATIENT } from './patient';
import { type SidePanelUser, userOf } from './side-panel-user';

/** An agent's browser with the built extension on, and the practice desk that it serves. */
export interface AgentAtDesk {
  desk: PracticeDesk;
  origin: string;
  running: RunningExtension;
  /** A page of the extension in a tab of its own, to look at what it holds. */
  inside: Page;
  /** Opens the desk in a new tab, in front. */
  opens(conversation: string, language?: 'en'): Promise<DeskTab>;
  /** The side panel, opened from the cue if it is not open yet. */
  panelFrom(tab: DeskTab): Promise<SidePanelUser>;
  /** What is held of a conversation; null: nothing. */
  held(conversation: string): Promise<ConversationState | null>;
  /** The needs found in a conversation, as they stand now. */
  needs(conversation: string): Promise<string[]>;
  /** The count on the toolbar button while the desk's tab at this conversation is in front. */
  badge(tab: DeskTab): Promise<string>;
  /** As on a new day: no tab of the desk open, nothing held, settings as given. */
  startsAfresh(settings?: Partial<Settings>): Promise<void>;
  leaves(): Promise<void>;
}

export async function startAgent(wish: Partial<LaunchWish> = {}): Promise<AgentAtDesk> {
  const desk = await servePracticeDesk();
  const running = await launchExtension({
    extension: TEST_BUILD,
    timezoneId: 'Asia/Shanghai',
    ...wish,
  });
  const { context, extensionId } = running;
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${extensionId}/manifest.json`);
  const origin = new URL(desk.url).origin;
  let panel: SidePanelUser | null = null;

  const held = (conversation: string): Promise<ConversationState | null> => {
    const key = JSON.stringify(conversationStateKey(origin, conversation));
    return inside.evaluate(`chrome.storage.session.get(${key}).then((all) => all[${key}] ?? null)`);
  };

  return {
    desk,
    origin,
    running,
    inside,
    held,
    opens: (conversation, language) =>
      openDeskTab(context, `${desk.url}${language ? `?lang=${language}` : ''}#${conversation}`),
    async panelFrom(tab) {
      if (!panel) {
        await tab.cue.appears();
        await tab.cue.click(zh('cue.openPanel'));
        panel = userOf(await running.attachToSidePanel());
      }
      return panel;
    },
    async needs(conversation) {
      return (await held(conversation))?.assessment.needs.map(({ need }) => need) ?? [];
    },
    badge: (tab) =>
      inside.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(`${origin}/*`)} })
        .then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(tab.page.url())}))
        .then((tab) => chrome.action.getBadgeText({ tabId: tab.id }))`),
    async startsAfresh(chosen = {}) {
      // Whatever the panel was left with: words in the search box, a view other than the main one.
      await panel?.panel.evaluate('document.activeElement?.blur()');
      for (let left = 0; panel && left < 3; left++) await panel.press('Escape');
      for (const page of context.pages()) if (page.url().startsWith(origin)) await page.close();
      const settings = { ...DEFAULT_SETTINGS, language: 'zh-Hans', region: 'CN', ...chosen };
      await inside.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
      const desks = () =>
        inside.evaluate(`chrome.storage.session.get().then((all) =>
          Object.keys(all).filter((key) => key.startsWith('desk:')))`);
      await expect.poll(desks, PATIENT).toEqual([]);
      await inside.evaluate('chrome.storage.session.clear()');
    },
    async leaves() {
      await running.close();
      await desk.close();
    },
  };
}

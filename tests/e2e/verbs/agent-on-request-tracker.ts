import type { Page } from 'playwright-core';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { ensureTestBuild } from '@/scripts/setup/test-build';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { zh } from './interface-words';
import { type SidePanelUser, userOf } from './side-panel-user';

/** An agent who is logged in to a running Request Tracker, with the test build on. */
export interface AgentOnRequestTracker {
  desk: RequestTracker;
  running: RunningExtension;
  /** A page of the extension, to look at what the background holds. */
  inside: Page;
  page: Page;
  cue: CueOnPage;
  /** Opens ticket 1, and the side panel from its cue. */
  opensPanel(): Promise<SidePanelUser>;
  leaves(): Promise<void>;
}

/** `settings`: what differs from Simplified Chinese in mainland China. Throws where nothing can start. */
export async function startAgentOnRequestTracker(
  settings: Partial<Settings> = {},
): Promise<AgentOnRequestTracker> {
  const build = ensureTestBuild();
  if (!build.ok) throw new Error(build.why);
  const desk = await startRequestTracker();
  const running = await launchExtension({
    extension: build.folder,
    timezoneId: 'Asia/Shanghai',
  });
  const inside = await running.context.newPage();
  await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
  const chosen = { ...DEFAULT_SETTINGS, language: 'zh-Hans', region: 'CN', ...settings };
  await inside.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: chosen })})`);
  const page = await running.context.newPage();
  await desk.login(page);
  const cue = await cueOn(page);
  return {
    desk,
    running,
    inside,
    page,
    cue,
    async opensPanel() {
      await page.goto(desk.ticketUrl(1));
      await cue.appears();
      await cue.click(zh('cue.openPanel'));
      return userOf(await running.attachToSidePanel());
    },
    async leaves() {
      await running.close();
      await desk.close();
    },
  };
}

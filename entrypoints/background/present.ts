import { browser } from 'wxt/browser';
import type { CueView } from '@/utils/contract/cue';
import type { ConversationState, DeskState } from '@/utils/contract/session';
import { cueView } from '@/utils/guidance/cue-view';
import { countAlertsElsewhere } from '@/utils/guidance/pending-alerts';
import { sendMessage } from '@/utils/messaging';
import {
  getConversationState,
  listConversationStates,
  listDeskStates,
} from '@/utils/storage/session';
import { loadSettings } from '@/utils/storage/settings';
import { cueOptions } from './cue-options';
import { countDue } from './due';
import { getGuide } from './guide';
import { wishAt } from './wishes';

/**
 * A conversation that was left counts as open, in ms, while its desk's tab is: an agent with several
 * chats comes back to it; a ticket left an hour ago is somebody else's by now.
 */
export const OPEN_FOR = 60 * 60 * 1000;

/**
 * What the cue says about a conversation now; null when there is nothing to say. `asked`: a person
 * wants its sentence, so that what keeps advice quiet does not count.
 */
export async function viewOf(
  state: ConversationState,
  desk: DeskState,
  asked = false,
): Promise<CueView | null> {
  const [{ knowledge }, { settings }, wish] = await Promise.all([
    getGuide(),
    loadSettings(),
    wishAt(desk),
  ]);
  return cueView(state, knowledge, cueOptions(settings, { box: desk.replyBox, wish }, asked));
}

/** Tabs whose page was told last that there is no cue; a background that wakes up tells it again. */
const bare = new Set<number>();

/** The page has started anew or came back from the browser's cache: what it was told is not known. */
export const forgetBare = (tabId: number): boolean => bare.delete(tabId);

/** Brings the cue on a desk's page up to date. A page that is gone has no cue to show. */
export async function presentCue(desk: DeskState): Promise<void> {
  const state = desk.key === null ? null : await getConversationState(desk.origin, desk.key);
  const view = state && (await viewOf(state, desk));
  const { tabId, frameId } = desk;
  // Most conversations never show one, and each call costs the page time.
  if (!view && bare.has(tabId)) return;
  if (view) bare.delete(tabId);
  else bare.add(tabId);
  await sendMessage('showCue', view, { tabId, frameId }).catch(() => undefined);
}

const ALERTS = '#a8201a';
const DUE = '#0b5d53';

/** On one tab's button, or on all that have none of their own. */
async function showBadge(badge: { count: number; color: string } | null, tabId?: number) {
  await browser.action.setBadgeText({ tabId, text: badge ? String(badge.count) : '' });
  if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
}

/** Counts, on each desk's toolbar button, the alerts that wait in its other open conversations; else what is due. */
export async function presentBadges(): Promise<void> {
  const [desks, states] = await Promise.all([listDeskStates(), listConversationStates()]);
  const open = states.filter(
    ({ tabId, origin, updatedAt }) =>
      Date.now() - updatedAt < OPEN_FOR &&
      desks.some((desk) => desk.tabId === tabId && desk.origin === origin),
  );
  const due = await countDue().catch(() => 0);
  await showBadge(due > 0 ? { count: due, color: DUE } : null);
  await Promise.allSettled(
    desks.map((desk) => {
      const alerts = countAlertsElsewhere(open, desk);
      if (alerts > 0) return showBadge({ count: alerts, color: ALERTS }, desk.tabId);
      return showBadge(due > 0 ? { count: due, color: DUE } : null, desk.tabId);
    }),
  );
}

/** After a change that can concern every desk, such as one of the settings. */
export async function presentAll(): Promise<void> {
  const desks = await listDeskStates();
  await Promise.allSettled([...desks.map(presentCue), presentBadges()]);
}

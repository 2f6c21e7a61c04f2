import { browser } from 'wxt/browser';
import { careNoteOf } from '@/utils/care/care-note';
import { localDay } from '@/utils/care/local-day';
import type { CareNote } from '@/utils/contract/care-note';
import type { ConversationUpdate, Message } from '@/utils/contract/conversation';
import type { ConversationRef } from '@/utils/contract/messages';
import type { Channel, ConversationState, DeskState } from '@/utils/contract/session';
import { isGranted } from '@/utils/granted-origins';
import { announce, NO_ADVICE } from '@/utils/guidance/advice';
import { customerLanguage } from '@/utils/guidance/customer-language';
import { heardMessages } from '@/utils/guidance/heard-messages';
import { applyUpdate, type HeldConversation } from '@/utils/guidance/held-conversation';
import { isOver } from '@/utils/guidance/is-over';
import { keepNeedsByHand } from '@/utils/guidance/needs-by-hand';
import { withNews } from '@/utils/guidance/news';
import { isOwnCall, pageOfCall } from '@/utils/guidance/own-call';
import { sendMessage } from '@/utils/messaging';
import { getDeskState, removeDeskState, setDeskState } from '@/utils/storage/session';
import { loadSettings } from '@/utils/storage/settings';
import { updateConversationState } from '@/utils/storage/update-conversation-state';
import { forgetHeard } from './forget-heard';
import { getGuide } from './guide';
import { forgetBare, OPEN_FOR, presentBadges, presentCue } from './present';
import type { DeskSender } from './sender';

/**
 * Conversations as text, by tab: in memory only, and only while the ticket is open. When the
 * background was killed in between, the page is asked for a snapshot.
 */
const heldByTab = new Map<number, HeldConversation>();

/** What is held of the conversation open in a tab; gone when the background was killed. */
export const heldConversation = (tabId: number): HeldConversation | null =>
  heldByTab.get(tabId) ?? null;

/** How many texts are held, and letting go of them all. */
export const heldTexts = (): number => heldByTab.size;
export const forgetTexts = (): void => heldByTab.clear();

/** How many reports of a tab have come in; the newest alone decides what is shown. */
const reports = new Map<number, number>();
/** The work on each tab's reports, one after the other. */
const work = new Map<number, Promise<unknown>>();

export const reportsOf = (tabId: number): number => reports.get(tabId) ?? 0;

/** Takes in what a desk's page tells. Another conversation hides the one before at once. */
export async function takeReport(
  sender: DeskSender,
  update: ConversationUpdate,
): Promise<{ resend: boolean }> {
  const { tabId } = sender;
  if (sender.frameId !== 0 && isBystander(sender, update, await getDeskState(tabId)))
    return { resend: false };
  const report = reportsOf(tabId) + 1;
  reports.set(tabId, report);
  if (update.kind !== 'change') forgetBare(tabId);
  const desk = deskAfter(sender, update);
  const before = await getDeskState(tabId);
  if (before && (before.key !== desk.key || before.origin !== desk.origin))
    if (reportsOf(tabId) === report) await setDeskState(desk);
  const done = (work.get(tabId) ?? Promise.resolve()).then(async () => {
    const resend = !(await takeIn(desk, update));
    if (!resend && reportsOf(tabId) === report) await show(await withReading(desk, update));
    return { resend };
  });
  work.set(
    tabId,
    done.catch(() => undefined),
  );
  return done;
}

/** A frame beside the one that holds the tab's conversation: there is one conversation a tab. */
function isBystander(
  { frameId }: DeskSender,
  update: ConversationUpdate,
  desk: DeskState | null,
): boolean {
  if (!desk || desk.frameId === frameId) return false;
  return update.kind === 'none' || desk.key !== null;
}

function deskAfter({ tabId, frameId, origin }: DeskSender, update: ConversationUpdate): DeskState {
  const desk = { tabId, frameId, origin, reading: null, framesNotRead: [] };
  if (update.kind === 'none')
    return { ...desk, key: null, replyBox: 'absent', reason: update.reason };
  return { ...desk, key: update.key, replyBox: update.replyBox, reason: null };
}

/** Adds how the conversation was understood, and which frames could be granted to read more. */
async function withReading(desk: DeskState, update: ConversationUpdate): Promise<DeskState> {
  const held = heldByTab.get(desk.tabId);
  const reading = held && held.key === desk.key ? held.reading : null;
  const found = update.kind === 'none' ? update.framesNotRead : reading?.framesNotRead;
  const framesNotRead: string[] = [];
  for (const origin of found ?? []) if (!(await isGranted(origin))) framesNotRead.push(origin);
  return { ...desk, reading, framesNotRead };
}

/** False when the page has to send a snapshot. */
async function takeIn(desk: DeskState, update: ConversationUpdate): Promise<boolean> {
  const { tabId } = desk;
  if (update.kind === 'none' || update.kind === 'reply-page') {
    await leaveConversation(tabId);
    return true;
  }
  const before = heldByTab.get(tabId);
  const held = applyUpdate(before, update);
  if (!held) return false;
  if (before && before.key !== held.key) await leaveConversation(tabId);
  heldByTab.set(tabId, held);
  await assess(desk, held);
  return true;
}

async function show(desk: DeskState): Promise<void> {
  await setDeskState(desk);
  // A tab that was closed while its last words were read must not stay behind as an open desk.
  if (!(await isOpen(desk.tabId))) return leaveDesk(desk.tabId);
  await Promise.allSettled([presentCue(desk), presentBadges()]);
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

async function assess(
  { tabId, origin }: { tabId: number; origin: string },
  held: Pick<HeldConversation, 'key' | 'messages' | 'fields' | 'adapter'>,
) {
  const [{ detector }, { settings }] = await Promise.all([getGuide(), loadSettings()]);
  const careNote = careNoteOf(held, localDay(Date.now()));
  await updateConversationState(origin, held.key, (kept): ConversationState | null => {
    // Its tab was closed meanwhile.
    if (!kept && isOwnCall({ origin })) return null;
    // What is a day old belongs to another time, even where nobody has swept it away.
    const before = kept && isOver(kept, Date.now()) ? null : kept;
    const heard = before?.heard ?? [];
    const messages = [...held.messages, ...heardMessages(heard)];
    const assessment = detector.assess({ ...held, messages });
    const state = {
      verdicts: {},
      progress: null,
      tried: [],
      channel: startingChannel(careNote, messages),
      sellingStopped: false,
      news: [],
      advice: NO_ADVICE,
      ...before,
      heard,
      careNote,
      origin,
      key: held.key,
      tabId,
      adapter: held.adapter,
      messageCount: held.messages.filter(({ from, internal }) => from !== 'system' && !internal)
        .length,
      customerWrote: held.messages.some(
        ({ from, internal, text }) => from === 'customer' && !internal && text.trim() !== '',
      ),
      customerLanguage: customerLanguage(messages) ?? before?.customerLanguage ?? 'zh-Hans',
      assessment: keepNeedsByHand(assessment, before?.assessment),
      updatedAt: Date.now(),
    };
    return announce(withNews(state, before), settings.cuesPerHour);
  });
}

/** Who is to be called, and has not written, is called. */
const startingChannel = (note: CareNote | null, messages: readonly Message[]): Channel =>
  note?.channel === 'phone' && !messages.some(({ from }) => from === 'customer')
    ? 'call'
    : 'written';

/** Reads the conversation once more, after the agent has typed what a caller says. */
export async function assessAgain({ tabId, origin, key }: ConversationRef): Promise<void> {
  if (isOwnCall({ origin })) return assess({ tabId, origin }, pageOfCall(key));
  const held = heldByTab.get(tabId);
  const desk = await getDeskState(tabId);
  if (!desk || desk.origin !== origin || desk.key !== key) return;
  if (held?.key !== key) {
    const { frameId } = desk;
    await sendMessage('sendSnapshot', undefined, { tabId, frameId }).catch(() => undefined);
    return;
  }
  await assess(desk, held);
  await Promise.allSettled([presentCue(desk), presentBadges()]);
}

/** The ticket is no longer open in this tab: its text is let go. */
async function leaveConversation(tabId: number): Promise<void> {
  if (!heldByTab.delete(tabId)) return;
  (await getGuide()).detector.forget();
  await forgetHeard(({ updatedAt }) => Date.now() - updatedAt > OPEN_FOR);
}

/** The desk's page is gone: closed, left, or turned off. */
export async function leaveDesk(tabId: number): Promise<void> {
  forgetBare(tabId);
  await leaveConversation(tabId);
  await removeDeskState(tabId);
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), presentBadges()]);
}
